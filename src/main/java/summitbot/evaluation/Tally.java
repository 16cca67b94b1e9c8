package summitbot.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Figures gathered in columns; a column with nothing in it has no mean, no median and no percentile. */
final class Tally<C extends Enum<C>> {
    private final Map<C, List<Double>> columns = new HashMap<>();

    void add(C column, double figure) {
        columns.computeIfAbsent(column, any -> new ArrayList<>()).add(figure);
    }

    void add(C column, boolean holds) {
        add(column, holds ? 1 : 0);
    }

    void addAll(Tally<C> other) {
        other.columns.forEach((column, figures) -> figures.forEach(figure -> add(column, figure)));
    }

    int count(C column) {
        return figures(column).size();
    }

    double sum(C column) {
        return figures(column).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** For what holds or does not, the share that holds. */
    OptionalDouble mean(C column) {
        return count(column) == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum(column) / count(column));
    }

    /** The middle figure, or what lies half-way between the two in the middle. */
    OptionalDouble median(C column) {
        double[] sorted = sorted(column);
        int half = sorted.length / 2;
        return sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    /** The figure that stands at a share, 0 to 1, of the way from the first to the last; the lower one between two. */
    OptionalDouble percentile(C column, double share) {
        return at(column, (int) (share * (count(column) - 1)));
    }

    /** The smallest figure that at least a share, 0 to 1, of all do not exceed. */
    OptionalDouble nearestRank(C column, double share) {
        return at(column, Math.max(0, (int) Math.ceil(share * count(column)) - 1));
    }

    private OptionalDouble at(C column, int index) {
        return count(column) == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted(column)[index]);
    }

    private double[] sorted(C column) {
        return figures(column).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    private List<Double> figures(C column) {
        return columns.getOrDefault(column, List.of());
    }
}
