package summitbot.evaluation;

import java.util.List;
import summitbot.domain.Question;

/**
 * A line of a file of questions.
 *
 * @param turns earlier questions of the same conversation, oldest first
 */
public record TestQuestion(String id, Question question, List<String> turns, Expected expected) {
    public TestQuestion {
        turns = List.copyOf(turns);
    }

    /** Whether the search can be scored: it is known what has to be found, and there is more than one place to look. */
    boolean isSearched() {
        return (expected.rubric().isPresent() || !expected.gold().isEmpty())
                && question.within().size() != 1;
    }

    /** The same question to all sources. */
    public TestQuestion everywhere() {
        return new TestQuestion(id, new Question(question.text()), turns, expected);
    }
}
