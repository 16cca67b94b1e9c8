package summitbot.retrieval;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

/** Gives a passage its vectors: those that an earlier state of the index has for the same text, or new ones. */
final class Embedding {
    private final Embedder embedder;
    private final DirectoryReader earlier;

    Embedding(Embedder embedder, DirectoryReader earlier) {
        this.embedder = embedder;
        this.earlier = earlier;
    }

    PassageVectors of(Passage passage) throws IOException {
        Optional<PassageVectors> known = known(Fingerprint.vectors(passage));
        return known.isPresent() ? known.get() : embed(passage);
    }

    private PassageVectors embed(Passage passage) {
        // On all processors, since nearly all of the time of an index goes here; the longest text begins first.
        List<float[]> vectors = Stream.concat(
                        Stream.of(PassageDocument.titled(passage)),
                        passage.sentences().stream().map(passage::text))
                .toList()
                .parallelStream()
                .map(embedder::passage)
                .toList();
        return new PassageVectors(vectors.getFirst(), SentenceVectors.pack(vectors.subList(1, vectors.size())));
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
