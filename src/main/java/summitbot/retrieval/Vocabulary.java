package summitbot.retrieval;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The stems that occur in the passages, and how many passages each occurs in. Safe for use by several threads. */
public final class Vocabulary {
    private final IndexReader reader;
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
