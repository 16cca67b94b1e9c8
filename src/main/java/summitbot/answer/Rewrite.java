package summitbot.answer;

import java.util.Optional;
import summitbot.llm.Usage;

/**
 * What a model made of a question that does not stand alone.
 *
 * @param standalone empty when our own rules have to do
 * @param outcome a clause without a full stop; empty when no model was asked
 */
record Rewrite(Optional<Standalone> standalone, String outcome, Usage usage) {
    static final Rewrite NONE = new Rewrite(Optional.empty(), "", Usage.NONE);

    static Rewrite failed(String reason, Usage usage) {
        return new Rewrite(Optional.empty(), "the model's rewrite was not used: " + reason, usage);
    }
}
