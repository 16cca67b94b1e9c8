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

    IndexUpdate(Map<String, List<Passage>> passages, Optional<Embedder> embedder, Progress progress) {
        this.passages = passages;
        this.embedder = embedder;
        this.progress = progress;
    }

    void run(IndexWriter writer) throws IOException {
        IndexState state = IndexState.of(passages, embedder);
        try (DirectoryReader earlier = DirectoryReader.open(writer)) {
            Optional<Embedding> embedding = embedder.map(model -> new Embedding(model, earlier));
            removeGone(writer, earlier);
            addMissing(writer, earlier, embedding, state);
        }
        // Deleted passages would still count in the statistics of words: an updated index must answer as a new one.
        writer.forceMergeDeletes();
        commit(writer, state);
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

    private void addMissing(
            IndexWriter writer, DirectoryReader earlier, Optional<Embedding> embedding, IndexState state)
            throws IOException {
        int total = passages.values().stream().mapToInt(List::size).sum();
        int done = 0;
        long committed = System.nanoTime();
        for (Map.Entry<String, List<Passage>> source : passages.entrySet()) {
            Term print = new Term(PassageDocument.SOURCE_PRINT, Fingerprint.source(source.getValue()));
            if (earlier.docFreq(print) == 0) {
                writer.updateDocuments(
                        new Term(PassageDocument.SOURCE, source.getKey()),
                        documents(source.getValue(), print.text(), embedding));
            }
            done += source.getValue().size();
            progress.report(done, total);
            if (System.nanoTime() - committed > COMMIT_EVERY) {
                commit(writer, state.unfinished());
                committed = System.nanoTime();
            }
        }
    }

    private static List<Document> documents(List<Passage> passages, String print, Optional<Embedding> embedding)
            throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<PassageVectors> vectors = embedding.isEmpty()
                    ? Optional.empty()
                    : Optional.of(embedding.get().of(passage));
            documents.add(PassageDocument.of(passage, print, vectors));
        }
        return documents;
    }

    private static void commit(IndexWriter writer, IndexState state) throws IOException {
        writer.setLiveCommitData(state.userData().entrySet());
        writer.commit();
    }
}
