/**
 * Calls to the Bot API, with every outcome a value.
 *
 * <p>Decision: the method and entity types are those of telegrambots-meta; the HTTP call is our own, over the same
 * OkHttp. The library's client reads every answer into its classes, so that a field of a new kind makes a message that
 * was sent look as if it had failed, and it would be sent again; it has one deadline for all calls, and swallows
 * interrupts. A client that hands out the plain answer would change this.
 */
@NullMarked
package summitbot.telegram.api;

import org.jspecify.annotations.NullMarked;
