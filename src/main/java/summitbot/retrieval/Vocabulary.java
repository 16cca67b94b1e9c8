package summitbot.retrieval;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The stems that occur in the passages, and how many passages each occurs in. Safe for use by several threads. */
public final class Vocabulary {
    /** Stems remembered, for the weighing of one answer asks for each of them a hundred times; all are forgotten when there are more. */
    private static final int REMEMBERED = 10_000;

    private final IndexReader reader;
    private final Map<String, Integer> frequencies = new ConcurrentHashMap<>();
    private final Words words;
    private final Spelling spelling;

    Vocabulary(IndexReader reader, Words words, Spelling spelling) {
        this.reader = reader;
        this.spelling = spelling;
        this.words = words;
    }

    /** The stems of a text in order, with repeats, without stop words; the same for questions and passages. */
    public List<String> stems(String text) {
        return words.stems(text);
    }

    /** How many passages hold the stem, 0 to {@link #passages}. */
    public int documentFrequency(String stem) {
        Integer known = frequencies.get(stem);
        if (known != null) {
            return known;
        }
        if (frequencies.size() > REMEMBERED) {
            frequencies.clear();
        }
        int found = look(stem);
        frequencies.put(stem, found);
        return found;
    }

    private int look(String stem) {
        try {
            return reader.docFreq(new Term(PassageDocument.WORDS, stem));
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    public int passages() {
        return reader.numDocs();
    }

    /** Stems of the index that an unknown stem may be a misspelling of, nearest first; empty for a known stem. */
    public List<String> nearest(String stem) {
        try {
            return spelling.nearest(stem);
        } catch (IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        }
    }
}
