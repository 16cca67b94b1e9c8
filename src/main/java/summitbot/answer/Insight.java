package summitbot.answer;

import java.time.Duration;
import java.util.List;
import summitbot.domain.Citation;
import summitbot.retrieval.Hit;

/**
 * What led to an answer. Nothing in it is secret, but it holds what strangers wrote: whoever shows it has to make it harmless.
 *
 * @param found the passages found, best first
 * @param best the sentences that answer best, best first
 * @param drafting the part of a language model
 * @param steps in the order in which they were taken
 */
public record Insight(List<Hit> found, List<Scored> best, Drafting drafting, List<Step> steps) {
    static final Insight NONE = new Insight(List.of(), List.of(), Drafting.NONE, List.of());

    /**
     * A sentence that may answer.
     *
     * @param score probability that it holds the answer, 0 to 1
     */
    public record Scored(Citation citation, double score) {}

    /** A part of the way, and how long it took. */
    public record Step(String name, Duration took) {}

    public Insight {
        found = List.copyOf(found);
        best = List.copyOf(best);
        steps = List.copyOf(steps);
    }
}
