package summitbot.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import summitbot.domain.Passage;
import summitbot.llm.Embedder;

/** From a search to its hits: words and vector find candidates, their fusion orders them. */
final class PassageSearcher {
    private final WordQuery words;
    private final Optional<Embedder> embedder;
    private final Candidates candidates;
    private final StoredPassages stored;

    PassageSearcher(WordQuery words, Optional<Embedder> embedder, Candidates candidates, StoredPassages stored) {
        this.words = words;
        this.embedder = embedder;
        this.candidates = candidates;
        this.stored = stored;
    }

    List<Hit> search(Search search) throws IOException {
        Optional<float[]> vector = embedder.map(model -> model.question(search.text()));
        List<Candidate> found = candidates.find(words.of(search.text()), vector, filter(search.within()));
        List<Hit> hits = new ArrayList<>();
        for (Fusion.Fused best : Fusion.fuse(found, stored).subList(0, Math.min(search.limit(), found.size()))) {
            hits.add(hit(best));
        }
        return hits;
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
