package summitbot.answer;

import java.util.List;
import java.util.stream.Stream;
import summitbot.citation.Verdict;
import summitbot.llm.Usage;

/**
 * What a language model did for one question.
 *
 * @param outcome a clause without a full stop: what came of asking it, or why it was not asked
 * @param dropped sentences that may not be shown and why, those of the repair behind those of the draft
 * @param usage calls and tokens, rewriting included
 */
public record Drafting(String outcome, List<Verdict.Rejected> dropped, Usage usage) {
    static final Drafting NONE = new Drafting("no language model was asked", List.of(), Usage.NONE);

    public Drafting {
        dropped = List.copyOf(dropped);
    }

    Drafting after(Rewrite rewrite) {
        String both = Stream.of(rewrite.outcome(), outcome)
                .filter(clause -> !clause.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        return new Drafting(both, dropped, rewrite.usage().plus(usage));
    }
}
