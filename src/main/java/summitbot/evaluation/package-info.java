/**
 * Runs files of questions through the same chat that people use, and scores what comes back. What is scored is the line that is
 * written to the file of predictions, so that any other program can check the figures.
 */
@NullMarked
package summitbot.evaluation;

import org.jspecify.annotations.NullMarked;
