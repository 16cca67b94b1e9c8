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
    /**
     * The weight of the vectors beside the words: of four sets three are best between 0.6 and 0.75, and all are better than words
     * alone and than fusion by rank (SciFact .747, and .740 by rank with k = 10).
     */
    private static final double MEANING = 0.65;

    private Fusion() {}

    /** A candidate with its score, 0 to 1, or -1 to 0 for a passage that only repeats itself. */
    record Fused(Candidate candidate, double score) {}

    /** Best first; passages that only repeat themselves come last, however well they match. */
    static List<Fused> fuse(Collection<Candidate> candidates, StoredPassages stored) throws IOException {
        DoubleSummaryStatistics words = candidates.stream().collect(Collectors.summarizingDouble(Candidate::words));
        DoubleSummaryStatistics meanings =
                candidates.stream().collect(Collectors.summarizingDouble(Candidate::meaning));
        List<Fused> fused = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double score =
                    (1 - MEANING) * scaled(candidate.words(), words) + MEANING * scaled(candidate.meaning(), meanings);
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
