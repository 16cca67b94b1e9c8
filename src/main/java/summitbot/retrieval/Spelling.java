package summitbot.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds the words of the index that an unknown word may be a misspelling of. Safe for use by several threads. */
final class Spelling {
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    /** From this length two wrong letters are forgiven, below it one. */
    private static final int LONG = 7;

    private static final int MOST = 3;

    /** Words remembered, for one question asks several times; all are forgotten when there are more. */
    private static final int REMEMBERED = 10_000;

    private final IndexReader reader;
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    List<String> nearest(String stem) throws IOException {
        List<String> before = known.get(stem);
        if (before != null) {
            return before;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        List<String> found = look(stem);
        known.put(stem, found);
        return found;
    }

    private List<String> look(String stem) throws IOException {
        Term term = new Term(PassageDocument.WORDS, stem);
        Terms terms = MultiTerms.getTerms(reader, PassageDocument.WORDS);
        if (terms == null || stem.length() < SHORTEST || stem.length() > 30 || reader.docFreq(term) > 0) {
            return List.of();
        }
        int edits = stem.length() < LONG ? 1 : 2;
        List<Neighbour> found = new ArrayList<>();
        var candidates = new FuzzyTermsEnum(terms, term, edits, 1, true);
        for (BytesRef next = candidates.next(); next != null; next = candidates.next()) {
            found.add(new Neighbour(next.utf8ToString(), candidates.getBoost(), candidates.docFreq()));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Neighbour::likeness)
                        .thenComparingInt(Neighbour::passages)
                        .reversed()
                        .thenComparing(Neighbour::stem))
                .limit(MOST)
                .map(Neighbour::stem)
                .toList();
    }

    private record Neighbour(String stem, double likeness, int passages) {}
}
