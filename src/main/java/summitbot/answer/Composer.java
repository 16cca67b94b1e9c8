package summitbot.answer;

import java.util.function.Consumer;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Question;

/** Writes an answer from evidence; every claim of it cites. */
interface Composer {
    /**
     * Composes; a refusal is an answer too.
     *
     * @param checked gets each claim as soon as it may be shown; the answer returned is what counts
     */
    Answer compose(Question question, Evidence evidence, Consumer<CitedClaim> checked);
}
