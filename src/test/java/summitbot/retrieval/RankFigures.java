package summitbot.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Means over questions: nDCG@10, recall at 1, 5 and 10, and the reciprocal rank of the first right source. */
final class RankFigures {
    private int questions;
    private double gain;
    private double reciprocal;
    private final double[] recall = new double[11];

    void add(List<String> ranked, Set<String> gold) {
        questions++;
        double ideal = IntStream.range(0, Math.min(10, gold.size()))
                .mapToDouble(RankFigures::discount)
                .sum();
        gain += right(ranked, gold, 10).mapToDouble(RankFigures::discount).sum() / ideal;
        reciprocal += right(ranked, gold, ranked.size())
                .mapToDouble(rank -> 1.0 / (rank + 1))
                .findFirst()
                .orElse(0);
        for (int depth : List.of(1, 5, 10)) {
            recall[depth] += (double) right(ranked, gold, depth).count() / gold.size();
        }
    }

    private static IntStream right(List<String> ranked, Set<String> gold, int depth) {
        return IntStream.range(0, Math.min(depth, ranked.size())).filter(rank -> gold.contains(ranked.get(rank)));
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "nDCG@10 %.4f  recall@1 %.4f  @5 %.4f  @10 %.4f  MRR %.4f  (%d questions)",
                gain / questions,
                recall[1] / questions,
                recall[5] / questions,
                recall[10] / questions,
                reciprocal / questions,
                questions);
    }
}
