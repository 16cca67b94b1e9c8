package summitbot.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * A claim for fitting.
 *
 * @param signals in the order of {@link Signal}, then a 1 for the bias
 * @param share of the claim in what is fitted
 */
record Weighed(List<Double> signals, boolean supported, double share) {
    static Weighed of(Signals signals, boolean supported) {
        List<Double> values = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            values.add(signals.value(signal));
        }
        values.add(1.0);
        return new Weighed(List.copyOf(values), supported, 1);
    }

    /** Whether neither a name nor a value is absent from the sources. */
    boolean isOpen() {
        return signal(Signal.NAME_ABSENT) == 0 && signal(Signal.VALUE_ABSENT) == 0;
    }

    private double signal(Signal signal) {
        return signals.get(List.of(Signal.values()).indexOf(signal));
    }

    /** The same claims; those that are supported share one sum, the others another. */
    static List<Weighed> sharing(List<Weighed> all, double supported, double others) {
        long good = all.stream().filter(Weighed::supported).count();
        return all.stream()
                .map(one -> new Weighed(
                        one.signals, one.supported, one.supported ? supported / good : others / (all.size() - good)))
                .toList();
    }
}
