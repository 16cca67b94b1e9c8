/**
 * From what the server hands over to what somebody wants.
 *
 * <p>Decision: updates are read field by field instead of into the library's classes. Those refuse a whole update for one
 * new value in a corner that nobody asked about; here a field that is missing or odd is simply not there, and only what is
 * no update at all is set aside.
 */
@NullMarked
package summitbot.telegram.receive;

import org.jspecify.annotations.NullMarked;
