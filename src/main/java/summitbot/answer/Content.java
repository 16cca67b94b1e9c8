package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the stems of a question that carry what is asked. */
final class Content {
    /** Stems of words for anybody: they leave the question without a topic. */
    private static final Set<String> GENERIC = Set.of("peopl", "person", "player", "charact", "figur", "involv");

    private final Stems stems;
    private final Cues cues;

    Content(Stems stems, Cues cues) {
        this.stems = stems;
        this.cues = cues;
    }

    /** Without the words that only make it a question, and without the speaker whose words are asked for. */
    List<String> of(Asked asked) {
        Set<String> noise = new HashSet<>(
                asked.kind() == Asked.Kind.SAYINGS ? stems.of(asked.speaker().orElse("")) : List.of());
        List<String> words = asked.words().stream().filter(Content::isLatin).toList();
        words.stream()
                .filter(word -> cues.isNoise(word) || Stopwords.is(word) || cues.names(asked.kind(), word))
                .forEach(word -> noise.addAll(stems.of(word)));
        return stems.of(String.join(" ", words)).stream()
                .filter(stem -> !noise.contains(stem))
                .toList();
    }

    /** What is left of {@link #of} when words for anybody are left out. */
    static List<String> topic(List<String> content) {
        return content.stream().filter(stem -> !GENERIC.contains(stem)).toList();
    }

    /** Words of another script cannot stand in the sources' vocabulary: their absence shows nothing. */
    private static boolean isLatin(String word) {
        int first = word.codePointAt(0);
        return !Character.isLetter(first) || Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
    }
}
