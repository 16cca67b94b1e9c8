package summitbot.evaluation;

import java.util.List;
import summitbot.domain.Question;

/**
 * A line of a file of questions.
 *
 * @param turns earlier questions of the same conversation, oldest first
 */
public record TestQuestion(String id, Question question, List<String> turns) {
    public TestQuestion {
        turns = List.copyOf(turns);
    }
}
