package summitbot.answer;

import java.util.regex.Pattern;

/** Whether a text denies something. */
final class Negations {
    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|no|never|without|neither|nor|cannot)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    private Negations() {}

    static boolean in(String text) {
        return NEGATION.matcher(text).find();
    }
}
