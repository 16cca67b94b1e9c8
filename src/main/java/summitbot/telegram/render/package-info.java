/**
 * Texts with entities, as Telegram shows them; never a parse mode, so that nothing anybody wrote can be read as formatting.
 *
 * <p>Telegram turns names, addresses, commands and tags of a plain text into links by itself. Wherever such a thing stands in
 * a text, it is shown as code, which Telegram leaves alone; the only links are those to the address of a cited source.
 */
@NullMarked
package summitbot.telegram.render;

import org.jspecify.annotations.NullMarked;
