package summitbot.retrieval;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
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
        require(sources.advanceExact(place.document), document);
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

    /** The cosines of a question with each sentence; a column is opened once for all documents of a segment. */
    Map<Integer, List<Double>> cosines(SentenceVectors question, List<Integer> documents) throws IOException {
        Map<Integer, List<Double>> cosines = new HashMap<>();
        int end = 0;
        int base = 0;
        BinaryDocValues packed = DocValues.emptyBinary();
        for (int document : documents.stream().sorted().toList()) {
            if (document >= end) {
                Place place = place(document);
                base = document - place.document;
                end = base + place.reader.maxDoc();
                packed = DocValues.getBinary(place.reader, PassageDocument.SENTENCES);
            }
            require(packed.advanceExact(document - base), document);
            cosines.put(document, new SentenceVectors(packed.binaryValue()).cosines(question));
        }
        return cosines;
    }

    private Place place(int document) {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return new Place(leaf.reader(), document - leaf.docBase);
    }

    private record Place(LeafReader reader, int document) {
        long number(String field) throws IOException {
            var numbers = DocValues.getNumeric(reader, field);
            require(numbers.advanceExact(document), document);
            return numbers.longValue();
        }
    }

    private static void require(boolean present, int document) throws IOException {
        if (!present) {
            throw new IOException("document " + document + " is incomplete");
        }
    }
}
