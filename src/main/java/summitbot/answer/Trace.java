package summitbot.answer;

import summitbot.domain.Answer;

/**
 * An answer, and how it came about.
 *
 * @param confidence how sure it is that the sources answer, 0 to 1
 * @param searched what the index was searched for, after follow-ups were resolved; empty when nothing was looked up
 */
public record Trace(Answer answer, double confidence, String searched, Insight insight) {
    /** Without an insight. */
    public Trace(Answer answer, double confidence, String searched) {
        this(answer, confidence, searched, Insight.NONE);
    }

    /** Of an answer for which nothing was looked up. */
    public static Trace of(Answer answer) {
        return new Trace(answer, 0, "");
    }
}
