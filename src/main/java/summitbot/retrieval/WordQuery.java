package summitbot.retrieval;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Any of the words of a text. There is no query language, so no text can be a wrong one. */
final class WordQuery {
    private static final int MOST_WORDS = 64;

    /** A corrected word weighs less than one that was written so. */
    private static final float CORRECTED = 0.7f;

    private final Words words;
    private final IndexReader reader;

    WordQuery(Words words, IndexReader reader) {
        this.words = words;
        this.reader = reader;
    }

    Query of(String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Spelling spelling = new Spelling(reader);
        for (String stem :
                words.stems(text).stream().distinct().limit(MOST_WORDS).toList()) {
            List<Query> nearest =
                    spelling.nearest(stem).stream().map(WordQuery::term).toList();
            query.add(
                    nearest.isEmpty() ? term(stem) : new BoostQuery(new DisjunctionMaxQuery(nearest, 0), CORRECTED),
                    Occur.SHOULD);
        }
        return query.build();
    }

    private static Query term(String stem) {
        return new TermQuery(new Term(PassageDocument.WORDS, stem));
    }
}
