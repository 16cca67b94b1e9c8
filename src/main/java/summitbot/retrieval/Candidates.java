package summitbot.retrieval;

import java.io.IOException;
import java.util.LinkedHashMap;
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
    /**
     * From so many passages on a graph of vectors is searched twice as widely as needed: of 100,000 the nearest ten are then found
     * in 999 of 1,000 places, and in 992 without.
     */
    private static final int LARGE = 20_000;

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
     * What words find.
     *
     * @param scores of the documents found, best first
     * @param all whether no other document has any of the words
     */
    record Matches(WordQueries words, Map<Integer, Float> scores, boolean all) {
        List<Candidate> alone() {
            return scores.entrySet().stream()
                    .map(found -> new Candidate(found.getKey(), found.getValue(), 0, List.of()))
                    .toList();
        }
    }

    /**
     * @param filter the only documents to find; empty for all, which is more than a filter that lets all through: that one would
     *     be asked for each document of the index
     */
    Matches matching(WordQueries words, Optional<Query> filter) throws IOException {
        Query finding = filter.map(within -> within(words.finding(), within)).orElse(words.finding());
        Map<Integer, Float> scores = new LinkedHashMap<>();
        for (ScoreDoc found : searcher.search(finding, new TopScoreDocCollectorManager(depth, depth)).scoreDocs) {
            scores.put(found.doc, found.score);
        }
        return words.scoresWhatItFinds()
                ? new Matches(words, scores, scores.size() < depth)
                : new Matches(words, rescored(new Matching(words.scoring()), List.copyOf(scores.keySet())), false);
    }

    /** The documents whose vectors are nearest, with the same filter. */
    List<Integer> near(float[] vector, Optional<Query> filter) throws IOException {
        int width = searcher.getIndexReader().numDocs() > LARGE ? 2 * depth : depth;
        Query near = new KnnFloatVectorQuery(PassageDocument.VECTOR, vector, width, filter.orElse(null));
        return Stream.of(searcher.search(near, depth).scoreDocs)
                .map(found -> found.doc)
                .toList();
    }

    List<Candidate> together(Matches matches, List<Integer> near, float[] vector) throws IOException {
        Map<Integer, Float> scores = new LinkedHashMap<>(matches.scores());
        List<Integer> others =
                near.stream().filter(document -> !scores.containsKey(document)).toList();
        if (matches.all()) {
            others.forEach(document -> scores.put(document, 0f));
        } else {
            scores.putAll(rescored(new Matching(matches.words().scoring()), others));
        }
        return compared(scores, vector);
    }

    private static Query within(Query words, Query filter) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private List<Candidate> compared(Map<Integer, Float> scores, float[] vector) throws IOException {
        List<Integer> documents = List.copyOf(scores.keySet());
        Map<Integer, Float> cosines = rescored(new Comparing(vector), documents);
        Map<Integer, List<Double>> sentences = stored.cosines(SentenceVectors.pack(List.of(vector)), documents);
        return documents.stream()
                .map(document -> new Candidate(
                        document,
                        scores.getOrDefault(document, 0f),
                        cosines.getOrDefault(document, 0f),
                        sentences.getOrDefault(document, List.of())))
                .toList();
    }

    /** Scores in the order of the documents. */
    private Map<Integer, Float> rescored(Rescorer rescorer, List<Integer> documents) throws IOException {
        Map<Integer, Float> scores = new LinkedHashMap<>();
        documents.forEach(document -> scores.put(document, 0f));
        if (!documents.isEmpty()) {
            ScoreDoc[] unscored = documents.stream()
                    .map(document -> new ScoreDoc(document, 0))
                    .toArray(ScoreDoc[]::new);
            TopDocs found = new TopDocs(new TotalHits(unscored.length, TotalHits.Relation.EQUAL_TO), unscored);
            for (ScoreDoc each : rescorer.rescore(searcher, found, unscored.length).scoreDocs) {
                scores.put(each.doc, each.score);
            }
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
