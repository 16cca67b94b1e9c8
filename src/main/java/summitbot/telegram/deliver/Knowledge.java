package summitbot.telegram.deliver;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;

/**
 * What stands behind the bot, as functions, so that it can be anything.
 *
 * @param corpus the sources as they are now
 * @param quotations passages for somebody who is still typing, best first; must be quick
 * @param suggestions what may be asked after an answer, or at the beginning when there is none; each is a whole question
 * @param check what the sources say of a claim; empty when that cannot be told here
 */
public record Knowledge(
        Answering answering,
        Supplier<Corpus> corpus,
        Function<String, List<Citation>> quotations,
        Function<Optional<Answer>, List<String>> suggestions,
        Optional<Function<String, Finding>> check) {

    /**
     * What the sources say of a claim.
     *
     * @param citations where; none when it is not in them
     */
    public record Finding(Stance stance, List<Citation> citations) {
        /** How the sources stand to a claim. */
        public enum Stance {
            SUPPORTED,
            CONTRADICTED,
            MISSING
        }

        public Finding {
            citations = List.copyOf(citations);
        }
    }
}
