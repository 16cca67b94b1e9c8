package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the stems of a question that carry what is asked. */
final class Content {
    /** Stems of words for anybody: they leave the question without a topic. */
    private static final Set<String> GENERIC = Set.of(
            "peopl", "person", "player", "charact", "figur", "involv", "mention", "quot", "list", "give", "show",
            "name");

    /** How long a summary should be is not what it should be about. */
    private static final Set<String> SIZES = Set.of(
            "short",
            "quick",
            "brief",
            "long",
            "one",
            "two",
            "three",
            "five",
            "few",
            "line",
            "lines",
            "sentence",
            "sentences",
            "word",
            "words",
            "main",
            "key",
            "both",
            "whole",
            "sum",
            "going",
            "new");

    private static final Set<String> TELL = Set.of("tell", "tells", "told", "telling");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "their");

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
        Form form = Form.of(asked);
        List<String> words = asked.words().stream().filter(Content::isLatin).toList();
        if (asked.kind() == Asked.Kind.AMOUNT) {
            words.stream()
                    .skip(words.indexOf("how") + 1L)
                    .limit(!words.contains("how") ? 0 : words.contains("times") ? 2 : 1)
                    .forEach(word -> noise.addAll(stems.of(word)));
        }
        if (asked.kind() == Asked.Kind.OVERVIEW) {
            SIZES.forEach(word -> noise.addAll(stems.of(word)));
        }
        audience(words).ifPresent(word -> noise.addAll(stems.of(word)));
        words.stream()
                .filter(word ->
                        cues.isNoise(word) || Stopwords.is(word) || cues.names(asked.kind(), word) || form.isTold(word))
                .forEach(word -> noise.addAll(stems.of(word)));
        return stems.of(String.join(" ", words)).stream()
                .filter(stem -> !noise.contains(stem))
                .toList();
    }

    /** "told the inquiry": to whom it was said is not what it was about. */
    private static Optional<String> audience(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (TELL.contains(words.get(i))) {
                int at = ARTICLES.contains(words.get(i + 1)) ? i + 2 : i + 1;
                return at < words.size() && !"about".equals(words.get(at))
                        ? Optional.of(words.get(at))
                        : Optional.empty();
            }
        }
        return Optional.empty();
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
