package summitbot.evaluation;

import java.time.Duration;
import java.util.List;
import summitbot.answer.Trace;
import summitbot.chat.JsonReply;
import summitbot.domain.Answer;
import summitbot.retrieval.Hit;

/**
 * What came of one question.
 *
 * @param hits what its search finds, best first; empty where nobody has said what is to be found
 */
record Outcome(TestQuestion question, Trace trace, Timing timing, List<Hit> hits) {
    Outcome {
        hits = List.copyOf(hits);
    }

    boolean isRefused() {
        return !(trace.answer() instanceof Answer.Grounded);
    }

    /** As a line of a file of predictions. */
    String line() {
        long millis = Duration.ofNanos(timing.answer()).toMillis();
        return new JsonReply(question.id(), question.question(), trace.answer(), millis).line();
    }
}
