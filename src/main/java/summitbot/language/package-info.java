/**
 * What can be read from plain text without a model: words, negations, and values such as times, days and amounts.
 *
 * <p>It stands between {@code domain} and the packages that check and compose, because both the checker of citations
 * and the composer of answers must read a sentence in the same way.
 */
@NullMarked
package summitbot.language;

import org.jspecify.annotations.NullMarked;
