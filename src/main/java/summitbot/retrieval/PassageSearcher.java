package summitbot.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import summitbot.domain.Passage;
import summitbot.llm.Embedder;

/** Searches words and vectors, and puts both lists together. */
final class PassageSearcher {
    /** So many of each list are put together; more changed no rank among the first ten. */
    private static final int DEPTH = 100;

    private final IndexSearcher searcher;
    private final WordQuery words;
    private final Optional<Embedder> embedder;
    private final Map<String, List<Passage>> passages;

    PassageSearcher(
            IndexSearcher searcher, WordQuery words, Optional<Embedder> embedder, Map<String, List<Passage>> passages) {
        this.searcher = searcher;
        this.words = words;
        this.embedder = embedder;
        this.passages = passages;
    }

    List<Hit> search(Search search) throws IOException {
        Query filter = filter(search.within());
        Query query = words.of(search.text());
        Optional<float[]> question = embedder.map(model -> model.question(search.text()));
        int depth = Math.max(DEPTH, search.limit());
        List<TopDocs> lists = new ArrayList<>();
        lists.add(searcher.search(
                new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build(),
                depth));
        if (question.isPresent()) {
            lists.add(searcher.search(
                    new KnnFloatVectorQuery(PassageDocument.VECTOR, question.get(), depth, filter), depth));
        }
        Candidates candidates = Candidates.of(lists);
        candidates.score(searcher, query);
        if (question.isPresent()) {
            candidates.compare(searcher, question.get());
        }
        return hits(candidates, question, search.limit());
    }

    private static Query filter(Set<String> within) {
        return within.isEmpty()
                ? MatchAllDocsQuery.INSTANCE
                : new TermInSetQuery(
                        PassageDocument.SOURCE,
                        within.stream().map(BytesRef::new).toList());
    }

    private List<Hit> hits(Candidates candidates, Optional<float[]> question, int limit) throws IOException {
        double[] fused = Fusion.fuse(candidates);
        List<Integer> best = IntStream.range(0, fused.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -fused[i]))
                .limit(limit)
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i : best) {
            int document = candidates.documents()[i];
            Passage passage = passage(document);
            hits.add(new Hit(
                    passage,
                    fused[i],
                    candidates.words()[i],
                    candidates.cosines()[i],
                    sentences(document, passage, question)));
        }
        return hits;
    }

    private Passage passage(int document) throws IOException {
        LeafReaderContext leaf = Candidates.leaf(searcher, document);
        SortedDocValues sources = leaf.reader().getSortedDocValues(PassageDocument.SOURCE);
        NumericDocValues numbers = leaf.reader().getNumericDocValues(PassageDocument.NUMBER);
        if (!sources.advanceExact(document - leaf.docBase) || !numbers.advanceExact(document - leaf.docBase)) {
            throw new IOException("a passage has lost its name");
        }
        String source = sources.lookupOrd(sources.ordValue()).utf8ToString();
        long number = numbers.longValue();
        return passages.getOrDefault(source, List.of()).stream()
                .filter(passage -> passage.number() == number)
                .findFirst()
                .orElseThrow(() -> new IOException("an unknown passage: " + source + "#" + number));
    }

    private List<Double> sentences(int document, Passage passage, Optional<float[]> question) throws IOException {
        if (question.isEmpty()) {
            return Collections.nCopies(passage.sentences().size(), 0.0);
        }
        LeafReaderContext leaf = Candidates.leaf(searcher, document);
        BinaryDocValues packed =
                Objects.requireNonNull(leaf.reader().getBinaryDocValues(PassageDocument.SENTENCES), "no vectors");
        if (!packed.advanceExact(document - leaf.docBase)) {
            throw new IOException("a passage has lost its sentences");
        }
        return new SentenceVectors(packed.binaryValue()).cosines(question.get());
    }
}
