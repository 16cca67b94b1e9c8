package summitbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.speech.Speaker;

/** Answers "who are the people in this?": those named most often, each with the sentence that introduces them. */
final class People {
    private static final int MOST = 5;

    /** Whoever matters is introduced high in an article; in which one must not hang on their order. */
    private static final Comparator<Passage> HIGHEST = Comparator.comparingInt(Passage::number)
            .thenComparing(passage -> passage.source().id());

    private final Corpus corpus;
    private final Speech speech;

    People(Corpus corpus, Speech speech) {
        this.corpus = corpus;
        this.speech = speech;
    }

    Grounded of(Set<String> within) {
        List<String> names = names(within);
        List<CitedClaim> claims = new ArrayList<>();
        Set<String> introduced = new HashSet<>();
        for (String name : names) {
            if (introduced.add(name)) {
                Citation citation = introduction(name, within);
                names.stream().filter(other -> in(other, citation.quote())).forEach(introduced::add);
                claims.add(new CitedClaim(citation.quote(), List.of(citation)));
            }
        }
        return new Grounded("Named most: " + String.join(", ", names) + ".", claims, 0, Mode.EXTRACTIVE);
    }

    /** Answers "who is she?" with the role that the sources give, or else with where they first name her; empty for nobody of theirs. */
    Optional<Answer> introduce(Evidence evidence) {
        Set<String> sources = Sayings.sources(evidence);
        Optional<Speaker> speaker = speech.speaker(evidence.asked().somebody(), sources)
                .or(() -> speech.speaker(String.join(" ", evidence.asked().names()), sources));
        return speaker.filter(known -> known.kind() == Speaker.Kind.PERSON
                        || known.description().isPresent())
                .map(known -> {
                    String role = known.description().orElse("");
                    Citation shown = evidence.ranked().stream()
                            .filter(candidate -> in(known.name(), candidate.text())
                                    && candidate.text().contains(role))
                            .findFirst()
                            .map(Candidate::citation)
                            .orElseGet(() -> introduction(known.name(), Set.of()));
                    return new Grounded(
                            role.isEmpty() ? "" : known.name() + ", " + role + ":",
                            List.of(new CitedClaim(shown.quote(), List.of(shown))),
                            0,
                            Mode.EXTRACTIVE);
                });
    }

    /** Most mentioned first; the same surname is the same person. */
    private List<String> names(Set<String> within) {
        Map<String, String> bySurname = new LinkedHashMap<>();
        speech.people().forEach(person -> bySurname.putIfAbsent(surname(person.name()), person.name()));
        List<Passage> passages = Paragraphs.of(corpus, within);
        Map<String, Long> mentions = bySurname.values().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> passages.stream()
                                .filter(passage -> in(name, passage.text()))
                                .count()));
        return mentions.keySet().stream()
                .filter(name -> mentions.getOrDefault(name, 0L) > 0)
                .sorted(Comparator.comparingLong((String name) -> -mentions.getOrDefault(name, 0L))
                        .thenComparing(name -> name))
                .limit(MOST)
                .toList();
    }

    private Citation introduction(String name, Set<String> within) {
        for (Passage passage :
                Paragraphs.of(corpus, within).stream().sorted(HIGHEST).toList()) {
            for (Sentence sentence : passage.sentences()) {
                if (in(name, passage.text(sentence))) {
                    return new Citation(passage, sentence.span());
                }
            }
        }
        throw new IllegalStateException("a name of the sources stands in none of them");
    }

    private static boolean in(String name, String text) {
        return QuestionReader.words(text).contains(surname(name));
    }

    private static String surname(String name) {
        List<String> words = QuestionReader.words(name);
        return words.isEmpty() ? name : words.getLast();
    }
}
