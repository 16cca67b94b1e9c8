package summitbot.retrieval;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<String, List<Passage>> passages;
    private final Optional<Embedder> embedder;
    private final Progress progress;
    private final PassageDocument entry = new PassageDocument(new Words());
    private final int total;
    private int done;

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
        // Deleted passages would still count in the statistics of words: an updated index must answer as a new one.
        writer.forceMergeDeletes();
        writer.setLiveCommitData(wanted.userData().entrySet());
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
        Optional<Embedding> embedding = embedder.map(model -> new Embedding(model, earlier));
        long committed = System.nanoTime();
        for (List<Passage> source : passages.values()) {
            Term print = new Term(PassageDocument.SOURCE_PRINT, Fingerprint.source(source));
            if (earlier.docFreq(print) == 0) {
                Term id =
                        new Term(PassageDocument.SOURCE, source.get(0).source().id());
                writer.updateDocuments(id, documents(source, print.text(), embedding));
            } else {
                report(source.size());
            }
            if (System.nanoTime() - committed > COMMIT_EVERY) {
                writer.commit();
                committed = System.nanoTime();
            }
        }
    }

    private List<Document> documents(List<Passage> source, String print, Optional<Embedding> embedding)
            throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Passage passage : source) {
            Optional<PassageVectors> vectors = embedding.isEmpty()
                    ? Optional.empty()
                    : Optional.of(embedding.get().of(passage));
            documents.add(entry.of(passage, print, vectors));
            report(1);
        }
        return documents;
    }

    private void report(int more) {
        done += more;
        progress.report(done, total);
    }
}
