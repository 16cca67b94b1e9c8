package summitbot.chat;

import java.util.List;
import java.util.Optional;
import summitbot.domain.Answer.Declined;
import summitbot.domain.Question;

/**
 * What a person typed, on its way to the pipeline.
 *
 * @param question without what cannot be printed, and without space around it
 * @param declined why there is nothing to look up; empty for a question
 */
public record Typed(Question question, Optional<Declined> declined) {
    public static Typed of(Question raw) {
        String text = raw.text().strip();
        if (text.codePointCount(0, text.length()) > Chat.QUESTION_LIMIT) {
            return new Typed(raw, declined(Declined.Reason.TOO_LONG));
        }
        Question question = raw.withText(Printable.of(text).strip());
        return new Typed(question, question.text().isEmpty() ? declined(Declined.Reason.EMPTY) : Optional.empty());
    }

    private static Optional<Declined> declined(Declined.Reason reason) {
        return Optional.of(new Declined(reason, List.of()));
    }
}
