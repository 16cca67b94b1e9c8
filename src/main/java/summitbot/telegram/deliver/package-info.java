/**
 * From an answer to messages that people see: once, in order, and as fast as each chat allows.
 *
 * <p>Decision: what is sent is only ever a placeholder; the answer comes by editing it. A send cannot be repeated without
 * being seen twice, an edit can. So a crash between any two steps leaves at worst a placeholder too many, and no answer twice.
 */
@NullMarked
package summitbot.telegram.deliver;

import org.jspecify.annotations.NullMarked;
