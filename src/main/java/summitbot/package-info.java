/** The command line and the composition root; the only place that exits, reads the environment or asks for the time. */
@NullMarked
package summitbot;

import org.jspecify.annotations.NullMarked;
