/** Runs files of questions through the same chat that people use, and says how it went. */
@NullMarked
package summitbot.evaluation;

import org.jspecify.annotations.NullMarked;
