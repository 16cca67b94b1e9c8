/** The terminal as an edge: lines in, answers out. The only importer of JLine. */
@NullMarked
package summitbot.console;

import org.jspecify.annotations.NullMarked;
