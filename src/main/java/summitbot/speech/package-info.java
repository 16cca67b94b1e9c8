/**
 * Who is named in a text, and who said what: names, roles, pronouns, verbs of saying, quotations.
 *
 * <p>Like {@code language} it stands below the packages that check and compose, because both the checker of citations and the
 * composer of answers must read a sentence in the same way. It was parted from it because the two never needed each other.
 */
@NullMarked
package summitbot.speech;

import org.jspecify.annotations.NullMarked;
