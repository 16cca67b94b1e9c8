package summitbot.answer;

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
    private static final Pattern EARLIER = Pattern.compile(
            "(?=[lpfi])\\b(?:last (?!week|month|night)\\p{Ll}+|previously|formerly|in (?:19|20)\\d\\d)\\b");

    private Tenses() {}

    static boolean clash(Asked asked, String text) {
        return asked.words().stream().anyMatch(NOW::contains)
                && asked.words().stream().noneMatch(BEFORE::contains)
                && EARLIER.matcher(text).find();
    }
}
