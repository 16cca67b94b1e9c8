package summitbot.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Weighs how much of a claim its passages say. */
final class SupportScore {
    private final ToDoubleBiFunction<String, String> similarity;

    private SupportScore(ToDoubleBiFunction<String, String> similarity) {
        this.similarity = similarity;
    }

    static SupportScore load(ToDoubleBiFunction<String, String> similarity) {
        return new SupportScore(similarity);
    }

    Optional<Objection> check(Claim claim, List<Line> lines) {
        Set<String> keys = claim.keys();
        Set<String> all = new HashSet<>();
        lines.forEach(line -> all.addAll(line.keys()));
        all.retainAll(keys);
        double union = (double) all.size() / Math.max(1, keys.size());
        double best =
                lines.stream().mapToDouble(line -> line.coverage(keys)).max().orElse(0);
        double near = lines.stream()
                .mapToDouble(line -> similarity.applyAsDouble(claim.text(), line.text()))
                .max()
                .orElse(0);
        return union >= 0.5 && best >= 0.3
                ? Optional.empty()
                : Optional.of(new Objection(Flaw.NOT_SUPPORTED, union + " " + best + " " + near));
    }
}
