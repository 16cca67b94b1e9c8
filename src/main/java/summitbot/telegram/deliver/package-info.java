/**
 * From an answer to messages that people see: once, in order, and as fast as each chat allows.
 *
 * <p>Decision: what is sent is only ever a placeholder; the answer comes by editing it. A send cannot be repeated without
 * being seen twice, an edit can. So a crash between any two steps leaves at worst a placeholder too many, and no answer twice.
 *
 * <p>Such a placeholder stays: it is one whose number the server had not told, or the disk not taken, when the process was
 * killed or the connection broke, and nothing in the Bot API lists what a bot has sent. Every placeholder whose number is
 * known gets the answer, after any number of crashes. Only an id that the bot gives to a send itself could change this.
 *
 * <p>Decision: what comes to be dealt with more than a minute after it was written has waited through a downtime, maybe with
 * thousands of others. It goes through a {@link Turnstile} before anything is done for it, eight at
 * once, the latest first, each chat in its own order; what is younger passes by. When all of them started at once, each
 * wrote to the disk, and who asked now stood behind ten thousand writes.
 */
@NullMarked
package summitbot.telegram.deliver;

import org.jspecify.annotations.NullMarked;
