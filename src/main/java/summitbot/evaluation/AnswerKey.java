package summitbot.evaluation;

import java.util.List;

/**
 * Strings of which one is the answer.
 *
 * @param answerable whether the sources answer at all
 * @param answers none when they do not
 */
record AnswerKey(boolean answerable, List<String> answers) {
    AnswerKey {
        answers = List.copyOf(answers);
    }
}
