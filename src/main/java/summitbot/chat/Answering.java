package summitbot.chat;

import java.util.List;
import java.util.function.Consumer;
import summitbot.answer.Trace;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.domain.Turn;

/** The pipeline behind the conversations; it throws only for a broken index. */
@FunctionalInterface
public interface Answering {
    /** Answers; {@code soFar} gets the answer as it grows, on the calling thread, always the beginning of what is returned. */
    Trace answer(Question question, List<Turn> turns, Consumer<Answer> soFar);
}
