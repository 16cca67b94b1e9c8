@NullMarked
package summitbot.speech;

import org.jspecify.annotations.NullMarked;
