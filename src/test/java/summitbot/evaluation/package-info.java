/** Invented questions, answers and articles only. */
@NullMarked
package summitbot.evaluation;

import org.jspecify.annotations.NullMarked;
