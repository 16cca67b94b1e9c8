package summitbot.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/** One score from two: each is scaled by what the question's candidates reach, then both are added. */
final class Fusion {
    private static final double VECTORS = 0.65;

    private Fusion() {}

    /** A candidate with its score, 0 to 1. */
    record Fused(Candidate candidate, double score) {}

    /** Best first; passages that only repeat themselves come last, however well they match. */
    static List<Fused> fuse(Collection<Candidate> candidates, StoredPassages stored) throws IOException {
        DoubleSummaryStatistics words = candidates.stream().collect(Collectors.summarizingDouble(Candidate::words));
        DoubleSummaryStatistics cosines = candidates.stream().collect(Collectors.summarizingDouble(Candidate::cosine));
        List<Fused> fused = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double score =
                    (1 - VECTORS) * scaled(candidate.words(), words) + VECTORS * scaled(candidate.cosine(), cosines);
            fused.add(new Fused(candidate, stored.isStuffed(candidate.document()) ? score - 1 : score));
        }
        fused.sort(Comparator.comparingDouble(Fused::score).reversed());
        return fused;
    }

    private static double scaled(double score, DoubleSummaryStatistics all) {
        double range = all.getMax() - all.getMin();
        return range > 0 ? (score - all.getMin()) / range : 0;
    }
}
