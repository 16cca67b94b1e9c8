package summitbot.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Weighs the signals of a claim: a logistic regression whose weights {@code FitSupport} in the tests' tree fits. */
record SupportScore(double bias, Map<Signal, Double> weights) {
    /** @param model "draft" or "claim", with which the names of its weights begin */
    static SupportScore load(String model) {
        Properties properties = new Properties();
        try (InputStream in = SupportScore.class.getResourceAsStream("support.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Signal, Double> weights = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            weights.put(
                    signal,
                    Double.parseDouble(
                            properties.getProperty(model + "." + signal.name().toLowerCase(Locale.ROOT), "0")));
        }
        return new SupportScore(Double.parseDouble(properties.getProperty(model + ".bias", "0")), weights);
    }

    /** What speaks most against a claim that is more likely unsupported than supported. */
    Optional<Objection> check(Signals signals) {
        double sum = bias;
        for (Signal signal : Signal.values()) {
            sum += share(signals, signal);
        }
        return sum >= 0 ? Optional.empty() : Optional.of(worst(signals, sum));
    }

    /** Whether nothing that is still to be read could make the claim supported; most of what is, speaks against. */
    boolean isHopeless(Signals signals) {
        double best = bias;
        for (Signal signal : Signal.values()) {
            double weight = weights.getOrDefault(signal, 0.0);
            best += signals.has(signal) ? weight * signals.value(signal) : Math.max(0, weight);
        }
        return best < 0;
    }

    private double share(Signals signals, Signal signal) {
        return weights.getOrDefault(signal, 0.0) * signals.value(signal);
    }

    /** Passages that would not support the claim even without anything objected are just not about it. */
    private Objection worst(Signals signals, double sum) {
        Set<Signal> objected = signals.objections().keySet();
        double against = objected.stream()
                .mapToDouble(signal -> Math.min(0, share(signals, signal)))
                .sum();
        return objected.stream()
                .filter(signal -> sum - against >= 0)
                .min(Comparator.comparingDouble(signal -> share(signals, signal)))
                .map(signals.objections()::get)
                .orElseGet(() -> new Objection(Flaw.NOT_SUPPORTED, String.format(Locale.ROOT, "%.2f", sum)));
    }
}
