package summitbot.answer;

import java.util.List;
import summitbot.domain.Answer;
import summitbot.llm.Usage;

/** An answer with what a model had to do with it. */
record Written(Answer answer, Drafting drafting) {
    /** @param reason why no model was asked */
    static Written without(Answer answer, String reason) {
        return new Written(answer, new Drafting(reason, List.of(), Usage.NONE));
    }
}
