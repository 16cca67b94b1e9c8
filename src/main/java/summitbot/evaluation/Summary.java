package summitbot.evaluation;

import java.util.List;
import java.util.Locale;
import summitbot.domain.Answer;

/**
 * How a run went.
 *
 * @param failed questions that something broken kept from being answered; counted in neither of the others
 * @param median of the times in milliseconds
 * @param p99 of the times in milliseconds, by the nearest rank
 */
public record Summary(int answered, int refused, int failed, double median, double p99) {
    static Summary of(List<Evaluation.Outcome> outcomes) {
        int answered = (int) outcomes.stream()
                .filter(outcome -> outcome.answer() instanceof Answer.Grounded)
                .count();
        int failed = (int) outcomes.stream()
                .filter(outcome -> outcome.answer() instanceof Answer.Unavailable)
                .count();
        long[] times =
                outcomes.stream().mapToLong(Evaluation.Outcome::nanos).sorted().toArray();
        return new Summary(
                answered, outcomes.size() - answered - failed, failed, millis(times, 0.5), millis(times, 0.99));
    }

    /** As lines for a person. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "questions  %d%nanswered   %d%nrefused    %d%nfailed     %d%nmedian     %.1f ms%np99        %.1f ms",
                answered + refused + failed,
                answered,
                refused,
                failed,
                median,
                p99);
    }

    private static double millis(long[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted.length == 0 ? 0 : sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
