package summitbot.retrieval;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import summitbot.domain.Passage;
import summitbot.llm.Embedder;

/**
 * Gives a passage its vectors: those that an earlier state of the index has for the same text, or new ones. New ones are made on all
 * processors, since nearly all of the time of an index goes here; texts of several passages at once, so that none waits for the
 * longest of another.
 */
final class Embedding implements Closeable {
    private final Optional<Embedder> embedder;
    private final DirectoryReader earlier;
    private final ExecutorService processors =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Embedding::thread);

    /**
     * @param embedder empty for passages without vectors
     */
    Embedding(Optional<Embedder> embedder, DirectoryReader earlier) {
        this.embedder = embedder;
        this.earlier = earlier;
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("embedding").unstarted(work);
    }

    /** Begins with a passage and does not wait for it. */
    Optional<Supplier<PassageVectors>> begin(Passage passage) throws IOException {
        if (embedder.isEmpty()) {
            return Optional.empty();
        }
        Optional<PassageVectors> known = known(Fingerprint.vectors(passage));
        return Optional.of(known.isPresent() ? known::get : begin(passage, embedder.get()));
    }

    private Supplier<PassageVectors> begin(Passage passage, Embedder model) {
        List<CompletableFuture<float[]>> vectors = Stream.concat(
                        Stream.of(PassageDocument.titled(passage)),
                        passage.sentences().stream().map(passage::text))
                .map(text -> CompletableFuture.supplyAsync(() -> model.passage(text), processors))
                .toList();
        return () -> {
            List<float[]> made = vectors.stream().map(Embedding::made).toList();
            return new PassageVectors(made.getFirst(), SentenceVectors.pack(made.subList(1, made.size())));
        };
    }

    /** Waits for a vector; what went wrong with it is thrown as it was. */
    private static float[] made(CompletableFuture<float[]> vector) {
        try {
            return vector.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Drops what has not begun, and waits for what has. */
    @Override
    public void close() {
        processors.shutdownNow();
        processors.close();
    }

    private Optional<PassageVectors> known(String print) throws IOException {
        for (LeafReaderContext leaf : earlier.leaves()) {
            PostingsEnum found = leaf.reader().postings(new Term(PassageDocument.VECTORS_PRINT, print));
            if (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                return Optional.of(read(leaf.reader(), found.docID()));
            }
        }
        return Optional.empty();
    }

    private static PassageVectors read(LeafReader reader, int document) throws IOException {
        FloatVectorValues vectors = reader.getFloatVectorValues(PassageDocument.VECTOR);
        DocIndexIterator at = vectors.iterator();
        BinaryDocValues sentences = reader.getBinaryDocValues(PassageDocument.SENTENCES);
        if (at.advance(document) != document || !sentences.advanceExact(document)) {
            throw new IOException("a passage has lost its vectors");
        }
        BytesRef packed = BytesRef.deepCopyOf(sentences.binaryValue());
        return new PassageVectors(vectors.vectorValue(at.index()).clone(), new SentenceVectors(packed));
    }
}
