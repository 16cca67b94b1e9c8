package summitbot.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import summitbot.domain.Passage;
import summitbot.llm.Embedder;
import summitbot.retrieval.Candidates.Matches;

/** From a search to its hits: words and vector find candidates, their fusion orders them. */
final class PassageSearcher {
    private final WordQuery words;
    private final Optional<Embedder> embedder;
    private final Candidates candidates;
    private final StoredPassages stored;
    private final AtomicInteger searches = new AtomicInteger();

    PassageSearcher(WordQuery words, Optional<Embedder> embedder, Candidates candidates, StoredPassages stored) {
        this.words = words;
        this.embedder = embedder;
        this.candidates = candidates;
        this.stored = stored;
    }

    List<Hit> search(Search search) throws IOException {
        List<Candidate> found = candidates(search.text(), filter(search.within()));
        List<Hit> hits = new ArrayList<>();
        for (Fusion.Fused best : Fusion.fuse(found, stored).subList(0, Math.min(search.limit(), found.size()))) {
            hits.add(hit(best));
        }
        return hits;
    }

    private List<Candidate> candidates(String text, Optional<Query> filter) throws IOException {
        if (embedder.isEmpty()) {
            return candidates.matching(words.of(text), filter).alone();
        }
        int running = searches.incrementAndGet();
        try {
            // While a processor is free, beside the embedding of the question, which takes longer.
            boolean free = running < Runtime.getRuntime().availableProcessors();
            return candidates(text, filter, embedder.get(), free ? Thread::startVirtualThread : Runnable::run);
        } finally {
            searches.decrementAndGet();
        }
    }

    private List<Candidate> candidates(String text, Optional<Query> filter, Embedder embedder, Executor lookUp)
            throws IOException {
        CompletableFuture<Matches> matches = CompletableFuture.supplyAsync(() -> matching(text, filter), lookUp);
        float[] vector = embedder.question(text);
        List<Integer> near = candidates.near(vector, filter);
        try {
            return candidates.together(matches.join(), near, vector);
        } catch (CompletionException e) {
            throw new IOException(matches.exceptionNow().getMessage(), e);
        }
    }

    private Matches matching(String text, Optional<Query> filter) {
        try {
            return candidates.matching(words.of(text), filter);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static Optional<Query> filter(Set<String> within) {
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermInSetQuery(
                        PassageDocument.SOURCE,
                        within.stream().map(BytesRef::new).toList()));
    }

    private Hit hit(Fusion.Fused fused) throws IOException {
        Candidate found = fused.candidate();
        Passage passage = stored.passage(found.document());
        List<Double> sentences = embedder.isPresent()
                ? found.sentences()
                : Collections.nCopies(passage.sentences().size(), 0.0);
        return new Hit(passage, fused.score(), found.words(), found.cosine(), sentences);
    }
}
