/**
 * What must survive a crash, in one SQLite file; the only importer of JDBC.
 *
 * <p>Decision: SQLite with a write-ahead log and full synchronisation, one connection behind one lock. A commit costs
 * about a millisecond, which a bot that writes four times a question never notices; in return a kill or a power cut
 * loses nothing that was confirmed. Deleted text is overwritten ({@code secure_delete}), because people may ask for it.
 * Several bots on one folder would change this.
 */
@NullMarked
package summitbot.store;

import org.jspecify.annotations.NullMarked;
