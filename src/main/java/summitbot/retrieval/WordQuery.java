package summitbot.retrieval;

import java.io.IOException;
import java.util.ArrayList;
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

    /**
     * A word of more passages finds none, it only adds to the scores of those that rarer words have found: the time of a search
     * then does not grow with the index. Of 100,000 passages the best ten are the same in 996 of 1,000 places.
     */
    private static final int COMMON = 20_000;

    /** Rarer words must be in so many passages together, or common words find some too. */
    private static final int ENOUGH = 1_000;

    private final Words words;
    private final IndexSearcher searcher;
    private final Spelling spelling;

    WordQuery(Words words, IndexSearcher searcher, Spelling spelling) {
        this.words = words;
        this.searcher = searcher;
        this.spelling = spelling;
    }

    WordQueries of(String text) throws IOException {
        List<String> stems = words.stems(text);
        List<Clause> all = new ArrayList<>();
        int unknown = 0;
        for (String stem : stems.stream().distinct().limit(MOST_WORDS).toList()) {
            Optional<Clause> known = known(PassageDocument.WORDS, stem);
            if (known.isPresent()) {
                all.add(known.get());
            } else if (unknown++ < MOST_CORRECTED) {
                all.add(corrected(stem));
            }
        }
        List<String> pairs = PassageDocument.pairs(stems);
        for (String pair : pairs.stream().distinct().limit(MOST_WORDS).toList()) {
            known(PassageDocument.PAIRS, pair)
                    .map(found -> new Clause(new BoostQuery(found.query(), PAIR), found.passages()))
                    .ifPresent(all::add);
        }
        return queries(all);
    }

    private static WordQueries queries(List<Clause> all) {
        List<Clause> rare =
                all.stream().filter(clause -> clause.passages() <= COMMON).toList();
        boolean enough = rare.stream().mapToInt(Clause::passages).sum() >= ENOUGH;
        Query scoring = any(all);
        return new WordQueries(enough && rare.size() < all.size() ? any(rare) : scoring, scoring);
    }

    private static Query any(List<Clause> clauses) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(clause.query(), Occur.SHOULD));
        return query.build();
    }

    /** A term that occurs; its query keeps where it was found, so that it is looked up only once. */
    private Optional<Clause> known(String field, String word) throws IOException {
        Term term = new Term(field, word);
        TermStates found = TermStates.build(searcher, term, true);
        return found.docFreq() > 0
                ? Optional.of(new Clause(new TermQuery(term, found), found.docFreq()))
                : Optional.empty();
    }

    private Clause corrected(String stem) throws IOException {
        List<Query> queries = new ArrayList<>();
        int passages = 0;
        for (String near : spelling.nearest(stem)) {
            Optional<Clause> known = known(PassageDocument.WORDS, near);
            known.ifPresent(found -> queries.add(found.query()));
            passages += known.map(Clause::passages).orElse(0);
        }
        return new Clause(new BoostQuery(new DisjunctionMaxQuery(queries, 0), CORRECTED), passages);
    }

    /**
     * @param passages so many have the term
     */
    private record Clause(Query query, int passages) {}
}
