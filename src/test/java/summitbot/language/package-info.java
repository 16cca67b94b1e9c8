@NullMarked
package summitbot.language;

import org.jspecify.annotations.NullMarked;
