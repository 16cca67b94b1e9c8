package summitbot.telegram.deliver;

import java.util.List;
import java.util.function.Consumer;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.domain.Turn;

/** Who answers questions. What it throws is told to the asker as a breakdown. */
public interface Answering {
    /** Answers; {@code soFar} may be given what has been checked already, as often as it grows. */
    Answer answer(Question question, List<Turn> turns, Consumer<Answer> soFar);
}
