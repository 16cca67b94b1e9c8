/** Pure functions that check what is about to be shown against the passages it cites. */
@NullMarked
package summitbot.citation;

import org.jspecify.annotations.NullMarked;
