/** Finds passages for a question; the only importer of Lucene. */
@NullMarked
package summitbot.retrieval;

import org.jspecify.annotations.NullMarked;
