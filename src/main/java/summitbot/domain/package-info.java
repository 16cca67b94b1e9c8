/** Records and sealed interfaces only; depends on no library and on no other package. */
@NullMarked
package summitbot.domain;

import org.jspecify.annotations.NullMarked;
