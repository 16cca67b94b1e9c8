/**
 * From the files of the seeds folder to sources, passages and sentences with character offsets.
 *
 * <p>Sentences are found by an own scan and not by {@link java.text.BreakIterator}: that one needs rejoin rules for news
 * text anyway, never splits before a digit, and takes quadratic time on {@code . "} repeated (24 s for 100,000
 * characters). A library that is linear and right on quotations would change this.
 *
 * <p>Whatever a file holds, reading it ends with passages or with one warning; only seeds of which nothing can be read
 * are an error.
 */
@NullMarked
package summitbot.corpus;

import org.jspecify.annotations.NullMarked;
