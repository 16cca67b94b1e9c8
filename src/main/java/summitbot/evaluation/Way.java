package summitbot.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import summitbot.domain.Passage;
import summitbot.retrieval.Hit;

/** How passages can be put in order; a hit carries the scores of all ways, so that one search shows them all. */
@SuppressWarnings("ImmutableEnumChecker")
enum Way {
    WORDS(Hit::words),
    VECTORS(Hit::cosine),
    HYBRID(Hit::score);

    private final ToDoubleFunction<Hit> score;

    Way(ToDoubleFunction<Hit> score) {
        this.score = score;
    }

    /** Best first. */
    List<Passage> order(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> this != WORDS || hit.words() > 0)
                .sorted(Comparator.comparingDouble(score).reversed())
                .map(Hit::passage)
                .toList();
    }
}
