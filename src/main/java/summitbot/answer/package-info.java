/** The pipeline from a question to an answer: start reading at {@link summitbot.answer.Answerer}. */
@NullMarked
package summitbot.answer;

import org.jspecify.annotations.NullMarked;
