package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.speech.Gender;
import summitbot.speech.Mention;
import summitbot.speech.Speaker;
import summitbot.speech.Statement;

/**
 * Finds whom a sentence is about without naming them: who speaks in it, who "he" is in what somebody says, who "the two" are. Safe
 * for use by several threads.
 */
final class Meant {
    private static final Pattern HE = Pattern.compile("\\b(?:he|him|his)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHE = Pattern.compile("\\b(?:she|her|hers)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO = Pattern.compile(
            "\\b(?:the two|both)(?= (?:leaders|presidents|men|women|ministers|will|are|were|have|had)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Sentences remembered. */
    private static final int MOST = 20_000;

    private record Place(String passage, String version, Sentence sentence) {}

    private final Speech speech;
    private final Stems stems;
    private final Memory<Place, Set<String>> known = new Memory<>(MOST);

    Meant(Speech speech, Stems stems) {
        this.speech = speech;
        this.stems = stems;
    }

    /** Stems of their names. */
    Set<String> in(Passage passage, Sentence sentence) {
        Place place = new Place(passage.id(), passage.source().version(), sentence);
        return known.get(place, p -> read(passage, sentence));
    }

    private Set<String> read(Passage passage, Sentence sentence) {
        List<Speaker> meant = new ArrayList<>(theTwo(passage, sentence));
        for (Statement statement : speech.statements(passage.source().id())) {
            if (statement.passage().number() == passage.number() && Speech.in(statement, sentence)) {
                meant.addAll(statement.speakers());
                meant.addAll(other(statement, sentence));
            }
        }
        return meant.stream()
                .flatMap(speaker -> QuestionReader.words(speaker.name()).stream())
                .flatMap(name -> stems.of(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Speaker> theTwo(Passage passage, Sentence sentence) {
        Matcher two = TWO.matcher(passage.text(sentence));
        if (!two.find()) {
            return List.of();
        }
        List<Speaker> named =
                before(passage, sentence.span().start() + two.start()).reversed();
        return named.stream().distinct().limit(2).toList();
    }

    /** Whoever quotes himself says "I"; "he" is the last other man who was named before. */
    private List<Speaker> other(Statement statement, Sentence sentence) {
        int from = Math.max(statement.content().start(), sentence.span().start());
        int to = Math.min(statement.content().end(), sentence.span().end());
        String said = statement.passage().source().text().substring(from, to);
        if (statement.kind() != Statement.Kind.DIRECT) {
            return List.of();
        }
        List<Speaker> others = new ArrayList<>();
        Map.of(HE, Gender.MALE, SHE, Gender.FEMALE).forEach((pronoun, gender) -> {
            Matcher matcher = pronoun.matcher(said);
            if (matcher.find()) {
                before(statement.passage(), from + matcher.start()).reversed().stream()
                        .filter(speaker -> !statement.speakers().contains(speaker))
                        .filter(speaker -> speaker.gender() == gender || speaker.gender() == Gender.UNKNOWN)
                        .findFirst()
                        .ifPresent(others::add);
            }
        });
        return others;
    }

    /** People named in the passage before the place, after those of the passage before it. */
    private List<Speaker> before(Passage passage, int place) {
        List<Speaker> named = new ArrayList<>();
        speech.previous(passage).ifPresent(one -> named.addAll(named(one, one.text())));
        named.addAll(
                named(passage, passage.source().text().substring(passage.span().start(), place)));
        return named;
    }

    private List<Speaker> named(Passage passage, String text) {
        return speech.cast(passage.source().id()).mentions(text).stream()
                .map(Mention::speaker)
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .toList();
    }
}
