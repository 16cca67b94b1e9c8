package summitbot.retrieval;

import org.apache.lucene.search.Query;

/**
 * The words of a question.
 *
 * @param finding finds passages
 * @param scoring gives any passage its BM25 score; may find more, in more time
 */
record WordQueries(Query finding, Query scoring) {
    /** Whether what is found has its score already. */
    boolean scoresWhatItFinds() {
        return finding.equals(scoring);
    }
}
