/**
 * A Bot API server on loopback with the rules of the real one, as read in its source: queue and time to live of
 * updates, confirmation by offset, conflicts of two pollers, flood limits, checks of text, entities and keyboards.
 */
@NullMarked
package summitbot.telegram.fake;

import org.jspecify.annotations.NullMarked;
