package summitbot.citation;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A logistic regression, fitted by Newton's method; the bias last. */
record Weights(List<Double> values) {
    private static final int ROUNDS = 30;
    /** Keeps what is solved for the bias from being singular. */
    private static final double TINY = 1e-6;

    static Weights fit(List<Weighed> examples, double ridge) {
        double[] weights = new double[examples.getFirst().signals().size()];
        for (int round = 0; round < ROUNDS; round++) {
            step(weights, examples, ridge);
        }
        return new Weights(Arrays.stream(weights).boxed().toList());
    }

    private static void step(double[] weights, List<Weighed> examples, double ridge) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            double pull = i == size - 1 ? TINY : ridge;
            system[i][i] = pull;
            system[i][size] = -pull * weights[i];
        }
        for (Weighed example : examples) {
            double probability = 1 / (1 + Math.exp(-dot(weights, example)));
            double error = (example.supported() ? 1 : 0) - probability;
            for (int i = 0; i < size; i++) {
                double signal = example.share() * example.signals().get(i);
                system[i][size] += signal * error;
                for (int j = 0; j < size; j++) {
                    system[i][j] += signal
                            * probability
                            * (1 - probability)
                            * example.signals().get(j);
                }
            }
        }
        double[] change = solve(system);
        for (int i = 0; i < size; i++) {
            weights[i] += change[i];
        }
    }

    /** By elimination; the system is positive definite, so that no rows need to be exchanged. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; factor != 0 && column <= size; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

    private static double dot(double[] weights, Weighed example) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * example.signals().get(i);
        }
        return sum;
    }

    private boolean supports(Weighed example) {
        return dot(values.stream().mapToDouble(Double::doubleValue).toArray(), example) >= 0;
    }

    /** Mean of the F1 of the supported and of the other claims. */
    double macroF1(List<Weighed> examples) {
        long wrong = count(examples, e -> e.supported() != supports(e));
        double kept = count(examples, e -> e.supported() && supports(e));
        double dropped = count(examples, e -> !e.supported() && !supports(e));
        return (2 * kept / (2 * kept + wrong) + 2 * dropped / (2 * dropped + wrong)) / 2;
    }

    private static long count(List<Weighed> examples, Predicate<Weighed> wanted) {
        return examples.stream().filter(wanted).count();
    }

    /** As {@code support.properties} has them, each name after that of the model. */
    String text(String model) {
        StringBuilder text = new StringBuilder();
        Iterator<Double> weight = values.iterator();
        for (Signal signal : Signal.values()) {
            text.append(line(model, signal.name().toLowerCase(Locale.ROOT), weight.next()));
        }
        return text.append(line(model, "bias", weight.next())).toString();
    }

    private static String line(String model, String name, double weight) {
        return String.format(Locale.ROOT, "%s.%s=%.3f%n", model, name, weight);
    }
}
