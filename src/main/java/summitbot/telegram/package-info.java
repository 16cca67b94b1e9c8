/** Telegram: questions come in, answers with tappable sources go out; start reading at the edge itself. */
@NullMarked
package summitbot.telegram;

import org.jspecify.annotations.NullMarked;
