package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import summitbot.retrieval.Hit;
import summitbot.retrieval.Vocabulary;
import summitbot.speech.Nations;

/** Tells what is certainly in no source: then no sentence can answer, however similar it looks. */
final class Absence {
    /** A shorter unknown word is another word, not a misspelling of one. */
    private static final int MISSPELT = 6;

    /** A name among so many first words is what the question is about, not what it mentions besides. */
    private static final int SUBJECT = 4;

    private static final int SHORTEST_NAME = 4;
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "on", "from", "to", "of", "near", "by", "about");

    /** Cosine from which a sentence may mean what a question means though they share no word. */
    private static final double MEANT = 0.58;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final KeyNoun keyNoun;

    Absence(Reading reading, Vocabulary vocabulary, Cues cues) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.keyNoun = new KeyNoun(cues);
    }

    /** Whether no source has a word of the question, what it asks for by name, or whom it is about. */
    boolean of(Asked asked, List<String> topic, List<Hit> hits) {
        Set<String> sources = new HashSet<>();
        hits.forEach(hit -> sources.add(hit.passage().source().id()));
        return (isUnknown(topic) && isFar(hits))
                || isUnknown(reading.stems().of(String.join(" ", keyNoun.of(asked))))
                || speaker(asked, sources)
                || abroad(asked)
                || asked.names().stream().anyMatch(name -> subject(name, asked, sources));
    }

    /** A country or its capital is named of which no source tells; who asks for a time may only tell where he is. */
    private boolean abroad(Asked asked) {
        return asked.kind() != Asked.Kind.TIME
                && asked.words().stream()
                        .map(Nations::alike)
                        .anyMatch(names ->
                                !names.isEmpty() && isUnknown(reading.stems().of(String.join(" ", names))));
    }

    /** Nothing that was found means what the question means, in whatever words. */
    private static boolean isFar(List<Hit> hits) {
        return hits.stream().flatMap(hit -> hit.sentenceCosines().stream()).noneMatch(cosine -> cosine >= MEANT);
    }

    /** Somebody's words are asked for whom no source names. */
    private boolean speaker(Asked asked, Set<String> sources) {
        String speaker = asked.kind() == Asked.Kind.SAYINGS ? asked.speaker().orElse("") : "";
        String head = speaker.substring(speaker.lastIndexOf(' ') + 1);
        return (isUnknown(reading.stems().of(speaker))
                        && reading.speech().speaker(speaker, sources).isEmpty())
                || (isUnknown(reading.stems().of(head))
                        && reading.speech().speaker(head, sources).isEmpty());
    }

    /** The question is about a name, typed with a capital, that no source has. */
    private boolean subject(String name, Asked asked, Set<String> sources) {
        List<String> stems = reading.stems().of(name.toLowerCase(Locale.ROOT));
        return name.length() >= SHORTEST_NAME
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && isSubject(name, asked)
                && isUnknown(stems)
                && stems.stream().allMatch(stem -> vocabulary.nearest(stem).isEmpty())
                && reading.speech().speaker(name, sources).isEmpty();
    }

    /** At the beginning, after no preposition, and not the second word of a name. */
    private static boolean isSubject(String name, Asked asked) {
        List<String> words = asked.words();
        int at = words.indexOf(QuestionReader.words(name).getFirst());
        if (at <= 0) {
            return at == 0;
        }
        String before = words.get(at - 1);
        boolean goesOn = asked.names().stream().anyMatch(other -> other.equalsIgnoreCase(before));
        return at < SUBJECT && !goesOn && !PREPOSITIONS.contains(before);
    }

    /** There are stems, and none is in the index, in this or a near spelling. */
    private boolean isUnknown(List<String> stems) {
        return !stems.isEmpty()
                && reading.coverage().unknown(stems) == 1
                && stems.stream()
                        .allMatch(stem -> stem.length() < MISSPELT
                                || vocabulary.nearest(stem).stream().allMatch(Stopwords::is));
    }
}
