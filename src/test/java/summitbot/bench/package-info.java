/** The program beside others that do the same, and where its time goes; compiled by the profile {@code bench} only. */
@NullMarked
package summitbot.bench;

import org.jspecify.annotations.NullMarked;
