package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a reason for what is asked about from what it is the reason for: "why did they sell?", "it failed because they sold". */
final class Causes {
    private static final Pattern BECAUSE =
            Pattern.compile("\\b(?:because|due to|thanks to|owing to|as a result of)\\b", Pattern.CASE_INSENSITIVE);

    /** So many words before a "because" say of what it gives the reason; "because of the rain they sold" has none. */
    private static final int FEWEST = 3;

    /** Share of the question behind the "because" from which it is asked about, and before it up to which it is not told. */
    private static final double BEHIND = 0.6;

    private static final double BEFORE = 0.3;

    private final Reading reading;

    Causes(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether the sentence tells what comes of the matter, not why it came about.
     *
     * @param stems what the question is about
     */
    boolean isReversed(List<String> stems, String text) {
        Matcher because = BECAUSE.matcher(text);
        if (stems.isEmpty() || !because.find()) {
            return false;
        }
        String before = text.substring(0, because.start());
        return QuestionReader.words(before).size() >= FEWEST
                && share(stems, text.substring(because.end())) >= BEHIND
                && share(stems, before) <= BEFORE;
    }

    private double share(List<String> stems, String text) {
        Set<String> own = new HashSet<>(reading.stems().of(text));
        return reading.coverage().of(stems, own);
    }
}
