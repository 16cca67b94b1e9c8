package summitbot.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** A logistic regression whose weights are a readable resource; {@code FitWeights} in the tests' tree fits them. */
final class Logistic {
    private final double bias;
    private final double[] weights;

    Logistic(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights.clone();
    }

    /** Weights {@code model.NAME} of {@code weights.properties}, in the order of {@code names}. */
    static Logistic load(String model, List<String> names) {
        Properties properties = new Properties();
        try (InputStream in = Logistic.class.getResourceAsStream("weights.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double[] weights = names.stream()
                .mapToDouble(name -> Double.parseDouble(properties.getProperty(model + "." + name, "0")))
                .toArray();
        return new Logistic(Double.parseDouble(properties.getProperty(model + ".bias", "0")), weights);
    }

    /** 0 to 1. */
    double probability(List<Double> signals) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signals.get(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
