/** What every edge shares: conversations, their turns, and the shape of a reply. */
@NullMarked
package summitbot.chat;

import org.jspecify.annotations.NullMarked;
