package summitbot.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a search has put what it had to find.
 *
 * @param found ranks of the items found, 1 for the first
 * @param wanted how many there are to be found, at least 1
 */
record Ranks(List<Integer> found, int wanted) {
    Ranks {
        found = List.copyOf(found);
    }

    /** Share of the items among the first {@code depth}. */
    double recall(int depth) {
        return found.stream().filter(rank -> rank <= depth).count() / (double) wanted;
    }

    /** One over the rank of the first item, 0 when there is none. */
    double reciprocal() {
        return found.stream().mapToDouble(rank -> 1.0 / rank).max().orElse(0);
    }

    /** Normalised discounted cumulative gain (Järvelin and Kekäläinen), an item being right or not. */
    double gain(int depth) {
        double best = gain(IntStream.rangeClosed(1, Math.min(wanted, depth)));
        return gain(found.stream().mapToInt(Integer::intValue).filter(rank -> rank <= depth)) / best;
    }

    private static double gain(IntStream ranks) {
        return ranks.mapToDouble(rank -> Math.log(2) / Math.log(rank + 1.0)).sum();
    }
}
