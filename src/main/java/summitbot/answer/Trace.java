package summitbot.answer;

import summitbot.domain.Answer;

/**
 * How an answer came about.
 *
 * @param confidence how sure it is that the sources answer, 0 to 1
 * @param searched what the index was searched for, after follow-ups were resolved; empty when nothing was looked up
 */
public record Trace(Answer answer, double confidence, String searched) {
    static Trace of(Answer.Declined declined) {
        return new Trace(declined, 0, "");
    }
}
