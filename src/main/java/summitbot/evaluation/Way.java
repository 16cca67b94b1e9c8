package summitbot.evaluation;

import java.util.Comparator;
import java.util.List;
import summitbot.domain.Passage;
import summitbot.retrieval.Hit;

/** How passages can be put in order; a hit carries the scores of all ways, so that one search shows them all. */
enum Way {
    WORDS,
    VECTORS,
    HYBRID;

    /** Best first. */
    List<Passage> order(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> this != WORDS || hit.words() > 0)
                .sorted(Comparator.comparingDouble(this::score).reversed())
                .map(Hit::passage)
                .toList();
    }

    private double score(Hit hit) {
        return switch (this) {
            case WORDS -> hit.words();
            case VECTORS -> hit.cosine();
            case HYBRID -> hit.score();
        };
    }
}
