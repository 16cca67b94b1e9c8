package summitbot.retrieval;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import summitbot.domain.Passage;
import summitbot.llm.Embedder;

/**
 * Brings an index to the state of a corpus. Sources that are indexed as they are now stay; a source is replaced in one step; every
 * few seconds the work so far is committed, so that an interrupted update goes on where it stopped.
 */
final class IndexUpdate {
    private static final long COMMIT_EVERY = Duration.ofSeconds(10).toNanos();

    /** So many sources are being embedded while one is written. */
    private static final int AHEAD = 32;

    /** A segment with this part of the passages leaves so few to the others that they cost nothing. */
    private static final double MOST_IN_ONE = 0.9;

    private final Map<String, List<Passage>> passages;
    private final Optional<Embedder> embedder;
    private final Progress progress;
    private final PassageDocument document = new PassageDocument(new Words());
    private final int total;
    private int done;
    private long committed = System.nanoTime();

    IndexUpdate(Map<String, List<Passage>> passages, Optional<Embedder> embedder, Progress progress) {
        this.passages = passages;
        this.embedder = embedder;
        this.progress = progress;
        this.total = passages.values().stream().mapToInt(List::size).sum();
    }

    /** Once; the last commit is made by closing the writer, also after an exception. */
    void run(IndexWriter writer, IndexState wanted) throws IOException {
        writer.setLiveCommitData(wanted.unfinished().userData().entrySet());
        try (DirectoryReader earlier = DirectoryReader.open(writer)) {
            removeGone(writer, earlier);
            addMissing(writer, earlier);
        }
        merge(writer);
        writer.setLiveCommitData(wanted.userData().entrySet());
    }

    /**
     * Each segment of an index is searched on its own: in one they take half the time of seven. Merging costs little beside the
     * embedding, and nothing is merged again before a tenth of it is new.
     */
    private static void merge(IndexWriter writer) throws IOException {
        if (isScattered(writer)) {
            // What was embedded is safe first: merging may take minutes.
            writer.commit();
            mergeAll(writer);
        } else {
            // Deleted passages would still count in the statistics of words: an updated index must answer as a new one.
            writer.forceMergeDeletes();
        }
    }

    private static void mergeAll(IndexWriter writer) throws IOException {
        try {
            writer.forceMerge(1);
        } catch (IllegalStateException e) {
            // Another thread merges; where the disk is full, this one only learns that it has failed.
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean isScattered(IndexWriter writer) throws IOException {
        try (DirectoryReader now = DirectoryReader.open(writer)) {
            int largest = now.leaves().stream()
                    .mapToInt(leaf -> leaf.reader().numDocs())
                    .max()
                    .orElse(0);
            return largest < MOST_IN_ONE * now.numDocs();
        }
    }

    private void removeGone(IndexWriter writer, DirectoryReader earlier) throws IOException {
        Terms sources = MultiTerms.getTerms(earlier, PassageDocument.SOURCE);
        if (sources == null) {
            return;
        }
        TermsEnum each = sources.iterator();
        for (BytesRef source = each.next(); source != null; source = each.next()) {
            if (!passages.containsKey(source.utf8ToString())) {
                writer.deleteDocuments(new Term(PassageDocument.SOURCE, BytesRef.deepCopyOf(source)));
            }
        }
    }

    private void addMissing(IndexWriter writer, DirectoryReader earlier) throws IOException {
        try (Embedding embedding = new Embedding(embedder, earlier)) {
            Deque<Entries> ahead = new ArrayDeque<>();
            for (List<Passage> source : passages.values()) {
                String print = Fingerprint.source(source);
                if (earlier.docFreq(new Term(PassageDocument.SOURCE_PRINT, print)) > 0) {
                    report(source.size());
                } else {
                    ahead.add(Entries.begin(source, print, embedding));
                }
                if (ahead.size() > AHEAD) {
                    write(writer, ahead.remove());
                }
            }
            for (Entries rest : ahead) {
                write(writer, rest);
            }
        }
    }

    private void write(IndexWriter writer, Entries source) throws IOException {
        writer.updateDocuments(source.source(), documents(source));
        if (System.nanoTime() - committed > COMMIT_EVERY) {
            writer.commit();
            committed = System.nanoTime();
        }
    }

    private List<Document> documents(Entries source) {
        List<Document> documents = new ArrayList<>();
        for (Entries.Entry each : source.entries()) {
            documents.add(
                    document.of(each.passage(), source.print(), each.vectors().map(Supplier::get)));
            report(1);
        }
        return documents;
    }

    private void report(int more) {
        done += more;
        progress.report(done, total);
    }
}
