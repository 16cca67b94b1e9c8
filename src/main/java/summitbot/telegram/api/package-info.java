/**
 * Calls to the Bot API, with every outcome a value.
 *
 * <p>Decision: the method and entity types are the library's (telegrambots-meta), the HTTP call is our own. The
 * library's client never completes its future when a body breaks off half way, so that one torn connection blocks a
 * chat for ever; its exceptions and its session carry the token. A release that cures both would change this.
 */
@NullMarked
package summitbot.telegram.api;

import org.jspecify.annotations.NullMarked;
