package summitbot.retrieval;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from recommending its incubating vector module at each start: at this size it brings nothing. */
final class LuceneNotice {
    /** Held here because a logger that nobody holds is collected, and its level with it. */
    private static final Logger LOGGER =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private LuceneNotice() {}

    static void silence() {
        LOGGER.setLevel(Level.SEVERE);
    }
}
