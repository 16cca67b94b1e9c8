package summitbot.retrieval;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.llm.Embedder;

/**
 * Finds the passages of one corpus, by words and, with an embedder, by meaning. Safe for use by several threads. Every failure of
 * the index is an {@link IndexException}, never an empty result.
 */
public final class PassageIndex implements Closeable {
    static {
        LuceneNotice.silence();
    }

    /** So many passages of each list are compared; with 100 or 200 no measured set was better. */
    private static final int DEPTH = 50;

    private final Directory directory;
    private final DirectoryReader reader;
    private final PassageSearcher searcher;
    private final Vocabulary vocabulary;

    private PassageIndex(
            Directory directory,
            DirectoryReader reader,
            Map<String, List<Passage>> passages,
            Optional<Embedder> embedder) {
        this.directory = directory;
        this.reader = reader;
        Words words = new Words();
        Spelling spelling = new Spelling(reader);
        this.vocabulary = new Vocabulary(reader, words, spelling);
        StoredPassages stored = new StoredPassages(reader, passages);
        IndexSearcher lucene = new IndexSearcher(reader);
        this.searcher = new PassageSearcher(
                new WordQuery(words, lucene, spelling), embedder, new Candidates(lucene, stored, DEPTH), stored);
    }

    /**
     * Opens the index in a folder of its own and brings it up to date with the corpus first: only changed passages are embedded.
     *
     * @param embedder empty to search by words only
     */
    public static PassageIndex open(Path folder, Corpus corpus, Optional<Embedder> embedder, Progress progress) {
        return open(IndexFolder.at(folder), folder.toString(), new Contents(corpus, embedder, progress));
    }

    /** What is wrong with the files of an index, which {@link #open} then builds anew; empty when nothing is, or none is there yet. */
    public static Optional<String> damage(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Directory directory = IndexFolder.at(folder)) {
            return new IndexFolder(directory, folder.toString()).damage();
        } catch (IOException e) {
            throw new IndexException("the index in " + folder + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** An index that is gone when it is closed. */
    public static PassageIndex inMemory(Corpus corpus, Optional<Embedder> embedder) {
        return open(new ByteBuffersDirectory(), corpus, embedder);
    }

    /** Over any directory, which is closed with the index. */
    static PassageIndex open(Directory directory, Corpus corpus, Optional<Embedder> embedder) {
        return open(directory, "memory", new Contents(corpus, embedder, (done, total) -> {}));
    }

    private static PassageIndex open(Directory directory, String name, Contents contents) {
        Map<String, List<Passage>> passages = IndexState.bySource(contents.corpus());
        IndexUpdate update = new IndexUpdate(passages, contents.embedder(), contents.progress());
        DirectoryReader reader =
                new IndexFolder(directory, name).open(IndexState.of(passages, contents.embedder()), update);
        return new PassageIndex(directory, reader, passages, contents.embedder());
    }

    private record Contents(Corpus corpus, Optional<Embedder> embedder, Progress progress) {}

    /** The best passages first; empty only when no passage is within the sources asked for, or none shares a word. */
    public List<Hit> search(Search search) {
        try {
            return searcher.search(search);
        } catch (IOException e) {
            throw new IndexException("the index cannot be read (" + e.getMessage() + "); start again to rebuild it", e);
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new IndexException("the index did not close: " + e.getMessage(), e);
        }
    }
}
