package summitbot.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSourceRescorer;
import org.apache.lucene.search.FullPrecisionFloatVectorSimilarityValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.Rescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Documents that the words or the vector of a question find. A list knows only its own scores: each document gets both. */
final class Candidates {
    private final IndexSearcher searcher;
    private final StoredPassages stored;
    private final int depth;

    /**
     * @param depth so many documents of each list
     */
    Candidates(IndexSearcher searcher, StoredPassages stored, int depth) {
        this.searcher = searcher;
        this.stored = stored;
        this.depth = depth;
    }

    /**
     * @param filter the only documents to find; empty for all, which is more than a filter that lets all through: that one would
     *     be asked for each document of the index
     */
    List<Candidate> find(Query words, Optional<float[]> vector, Optional<Query> filter) throws IOException {
        TopDocs byWords = searcher.search(
                filter.map(within -> within(words, within)).orElse(words),
                new TopScoreDocCollectorManager(depth, depth));
        if (vector.isEmpty()) {
            return Stream.of(byWords.scoreDocs)
                    .map(found -> new Candidate(found.doc, found.score, 0, List.of()))
                    .toList();
        }
        Query near = new KnnFloatVectorQuery(PassageDocument.VECTOR, vector.get(), depth, filter.orElse(null));
        return scored(union(byWords, searcher.search(near, depth)), words, vector.get());
    }

    private static Query within(Query words, Query filter) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private List<Candidate> scored(TopDocs found, Query words, float[] vector) throws IOException {
        Map<Integer, Float> scores = rescored(new Matching(words), found);
        Map<Integer, Float> cosines = rescored(new Comparing(vector), found);
        SentenceVectors question = SentenceVectors.pack(List.of(vector));
        List<Candidate> candidates = new ArrayList<>();
        for (ScoreDoc each : found.scoreDocs) {
            List<Double> sentences = stored.sentences(each.doc).cosines(question);
            candidates.add(new Candidate(
                    each.doc, scores.getOrDefault(each.doc, 0f), cosines.getOrDefault(each.doc, 0f), sentences));
        }
        return candidates;
    }

    private static TopDocs union(TopDocs some, TopDocs others) {
        ScoreDoc[] documents = Stream.of(some, others)
                .flatMap(list -> Arrays.stream(list.scoreDocs))
                .map(found -> found.doc)
                .distinct()
                .map(document -> new ScoreDoc(document, 0))
                .toArray(ScoreDoc[]::new);
        return new TopDocs(new TotalHits(documents.length, TotalHits.Relation.EQUAL_TO), documents);
    }

    private Map<Integer, Float> rescored(Rescorer rescorer, TopDocs documents) throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        if (documents.scoreDocs.length == 0) {
            return scores;
        }
        for (ScoreDoc document : rescorer.rescore(searcher, documents, documents.scoreDocs.length).scoreDocs) {
            scores.put(document.doc, document.score);
        }
        return scores;
    }

    private static final class Matching extends QueryRescorer {
        Matching(Query query) {
            super(query);
        }

        @Override
        protected float combine(float before, boolean matches, float score) {
            return matches ? score : 0;
        }
    }

    private static final class Comparing extends DoubleValuesSourceRescorer {
        Comparing(float[] vector) {
            super(new FullPrecisionFloatVectorSimilarityValuesSource(vector, PassageDocument.VECTOR));
        }

        /** Lucene moves dot products from -1..1 to 0..1. */
        @Override
        protected float combine(float before, boolean present, double similarity) {
            return present ? (float) (2 * similarity - 1) : 0;
        }
    }
}
