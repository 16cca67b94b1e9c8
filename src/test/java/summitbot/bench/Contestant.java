package summitbot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that finds documents for a question, set up as its own documentation says, with its index kept in a folder. */
interface Contestant {
    /** How many documents one question wants. */
    int WANTED = 10;

    void index(List<Article> articles, Path folder) throws IOException;

    /**
     * Opens what {@link #index} has left behind.
     *
     * @param corpus what was indexed, for a program that reads it again at each start
     */
    Finder open(Path corpus, Path folder) throws IOException;

    /** Ids of documents, best first, at most {@link #WANTED}. */
    @FunctionalInterface
    interface Finder {
        List<String> find(String question) throws IOException;
    }
}
