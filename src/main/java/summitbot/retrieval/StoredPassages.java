package summitbot.retrieval;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import summitbot.domain.Passage;

/** From a document of the index back to the passage of the corpus, and what is kept beside it. */
final class StoredPassages {
    private final IndexReader reader;
    private final Map<String, List<Passage>> passages;
    private volatile @Nullable BitSet stuffed;

    StoredPassages(IndexReader reader, Map<String, List<Passage>> passages) {
        this.reader = reader;
        this.passages = passages;
    }

    Passage passage(int document) throws IOException {
        Place place = place(document);
        var sources = DocValues.getSorted(place.reader, PassageDocument.SOURCE);
        place.require(sources.advanceExact(place.document));
        String source = sources.lookupOrd(sources.ordValue()).utf8ToString();
        long number = place.number(PassageDocument.NUMBER);
        return passages.getOrDefault(source, List.of()).stream()
                .filter(passage -> passage.number() == number)
                .findFirst()
                .orElseThrow(() -> new IOException("unknown passage " + source + "#" + number));
    }

    boolean isStuffed(int document) throws IOException {
        BitSet known = stuffed;
        if (known == null) {
            known = readStuffed();
            stuffed = known;
        }
        return known.get(document);
    }

    /** All at once: each look-up would open the column anew, for every candidate of every question. */
    private BitSet readStuffed() throws IOException {
        BitSet found = new BitSet();
        for (LeafReaderContext leaf : reader.leaves()) {
            var numbers = DocValues.getNumeric(leaf.reader(), PassageDocument.STUFFED);
            for (int at = numbers.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = numbers.nextDoc()) {
                found.set(leaf.docBase + at, numbers.longValue() == 1);
            }
        }
        return found;
    }

    SentenceVectors sentences(int document) throws IOException {
        Place place = place(document);
        var packed = DocValues.getBinary(place.reader, PassageDocument.SENTENCES);
        place.require(packed.advanceExact(place.document));
        return new SentenceVectors(packed.binaryValue());
    }

    private Place place(int document) {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return new Place(leaf.reader(), document - leaf.docBase);
    }

    private record Place(LeafReader reader, int document) {
        long number(String field) throws IOException {
            var numbers = DocValues.getNumeric(reader, field);
            require(numbers.advanceExact(document));
            return numbers.longValue();
        }

        void require(boolean present) throws IOException {
            if (!present) {
                throw new IOException("document " + document + " is incomplete");
            }
        }
    }
}
