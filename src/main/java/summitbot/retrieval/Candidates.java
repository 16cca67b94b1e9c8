package summitbot.retrieval;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.VectorUtil;

/** Documents that either list has found, each with the score of both: a list knows only the scores of its own. */
final class Candidates {
    private final int[] documents;
    private final double[] words;
    private final double[] cosines;

    private Candidates(int[] documents) {
        this.documents = documents;
        this.words = new double[documents.length];
        this.cosines = new double[documents.length];
    }

    static Candidates of(List<TopDocs> lists) {
        int[] documents = lists.stream()
                .flatMap(list -> Stream.of(list.scoreDocs))
                .mapToInt(found -> found.doc)
                .sorted()
                .distinct()
                .toArray();
        return new Candidates(documents);
    }

    void score(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        int i = 0;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator at = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (;
                    i < documents.length
                            && documents[i] < leaf.docBase + leaf.reader().maxDoc();
                    i++) {
                int document = documents[i] - leaf.docBase;
                if ((at.docID() < document ? at.advance(document) : at.docID()) == document && scorer != null) {
                    words[i] = scorer.score();
                }
            }
        }
    }

    void compare(IndexSearcher searcher, float[] question) throws IOException {
        for (int i = 0; i < documents.length; i++) {
            LeafReaderContext leaf = leaf(searcher, documents[i]);
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageDocument.VECTOR);
            DocIndexIterator at = vectors.iterator();
            if (at.advance(documents[i] - leaf.docBase) != documents[i] - leaf.docBase) {
                throw new IOException("a passage has lost its vector");
            }
            cosines[i] = VectorUtil.dotProduct(question, vectors.vectorValue(at.index()));
        }
    }

    int[] documents() {
        return documents;
    }

    double[] words() {
        return words;
    }

    double[] cosines() {
        return cosines;
    }

    static LeafReaderContext leaf(IndexSearcher searcher, int document) {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
