package summitbot.retrieval;

import java.util.Arrays;

/** One score from two: each is scaled by what the question's candidates reach, then both are added. */
final class Fusion {
    private static final double VECTORS = 0.5;

    private Fusion() {}

    static double[] fuse(Candidates candidates) {
        double[] words = scaled(candidates.words());
        double[] cosines = scaled(candidates.cosines());
        double[] fused = new double[words.length];
        Arrays.setAll(fused, i -> (1 - VECTORS) * words[i] + VECTORS * cosines[i]);
        return fused;
    }

    private static double[] scaled(double[] scores) {
        double least = Arrays.stream(scores).min().orElse(0);
        double most = Arrays.stream(scores).max().orElse(0);
        return Arrays.stream(scores)
                .map(score -> most > least ? (score - least) / (most - least) : 0)
                .toArray();
    }
}
