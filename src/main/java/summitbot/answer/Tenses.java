package summitbot.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a sentence about an earlier occasion from a question about this one: "where do they meet?", "they last met in 2019". */
final class Tenses {
    private static final Set<String> NOW = Set.of(
            "do",
            "does",
            "is",
            "are",
            "will",
            "can",
            "should",
            "meeting",
            "happening",
            "going",
            "next",
            "begins",
            "starts",
            "opens",
            "ends");
    private static final Set<String> BEFORE = Set.of(
            "last", "did", "was", "were", "had", "previous", "previously", "earlier", "before", "ago", "since", "year");
    private static final Pattern EARLIER =
            Pattern.compile("\\b(?:last (?!week|month|night)\\p{Ll}+|previously|formerly|in (?:19|20)\\d\\d)\\b");

    /** One of these stands in whatever the pattern finds, and is looked for much faster. */
    private static final List<String> CUES = List.of("last ", "previously", "formerly", "in 19", "in 20");

    private Tenses() {}

    static boolean clash(Asked asked, String text) {
        return asked.words().stream().anyMatch(NOW::contains)
                && asked.words().stream().noneMatch(BEFORE::contains)
                && CUES.stream().anyMatch(text::contains)
                && EARLIER.matcher(text).find();
    }
}
