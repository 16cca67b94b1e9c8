package summitbot.retrieval;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Any of the words of a text, at most 64 terms. There is no query language, so no text can be a wrong one. */
final class WordQuery {
    private static final int MOST_WORDS = 32;

    /** Looking for the word that was meant takes longer than looking for a word. */
    private static final int MOST_CORRECTED = 8;

    /** A corrected word weighs less than one that was written so. */
    private static final float CORRECTED = 0.7f;

    /**
     * Two words that follow each other count a little more than each alone: hybrid nDCG@10 on SciFact .747 to .753, on a slice of
     * SQuAD 2.0 .932 to .936, elsewhere .001 less; 0.1 to 0.3 are alike.
     */
    private static final float PAIR = 0.2f;

    private final Words words;
    private final IndexSearcher searcher;
    private final Spelling spelling;

    WordQuery(Words words, IndexSearcher searcher, Spelling spelling) {
        this.words = words;
        this.searcher = searcher;
        this.spelling = spelling;
    }

    Query of(String text) throws IOException {
        List<String> stems = words.stems(text);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int unknown = 0;
        for (String stem : stems.stream().distinct().limit(MOST_WORDS).toList()) {
            Optional<Query> known = known(PassageDocument.WORDS, stem);
            if (known.isPresent()) {
                query.add(known.get(), Occur.SHOULD);
            } else if (unknown++ < MOST_CORRECTED) {
                query.add(corrected(stem), Occur.SHOULD);
            }
        }
        List<String> pairs = PassageDocument.pairs(stems);
        for (String pair : pairs.stream().distinct().limit(MOST_WORDS).toList()) {
            known(PassageDocument.PAIRS, pair).ifPresent(found -> query.add(new BoostQuery(found, PAIR), Occur.SHOULD));
        }
        return query.build();
    }

    /** The query of a term that occurs; it keeps where the term was found, so that the term is looked up only once. */
    private Optional<Query> known(String field, String word) throws IOException {
        Term term = new Term(field, word);
        TermStates states = TermStates.build(searcher, term, true);
        return states.docFreq() > 0 ? Optional.of(new TermQuery(term, states)) : Optional.empty();
    }

    private Query corrected(String stem) throws IOException {
        List<Query> nearest = spelling.nearest(stem).stream()
                .<Query>map(near -> new TermQuery(new Term(PassageDocument.WORDS, near)))
                .toList();
        return new BoostQuery(new DisjunctionMaxQuery(nearest, 0), CORRECTED);
    }
}
