package summitbot.evaluation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which places an answer has to cite.
 *
 * @param evidence each as places of which one is enough
 * @param all whether every entry of {@code evidence} has to be cited, or any one of them
 * @param alsoOk places that may be cited beside it
 */
record Proof(List<List<Gold>> evidence, boolean all, List<Gold> alsoOk) {
    Proof {
        evidence = List.copyOf(evidence);
        alsoOk = List.copyOf(alsoOk);
    }

    /** Every place that may be cited. */
    List<Gold> allowed() {
        return Stream.concat(evidence.stream().flatMap(List::stream), alsoOk.stream())
                .toList();
    }

    /**
     * A place as a person has marked it.
     *
     * @param seed the source, by its name in {@link SeedTexts}
     */
    record Gold(String seed, String quote) {}
}
