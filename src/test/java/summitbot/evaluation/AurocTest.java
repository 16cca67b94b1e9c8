package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class AurocTest {
    @Test
    void isOneWhenAllAreAboveAndZeroWhenAllAreBelow() {
        assertThat(Auroc.of(List.of(0.9, 0.4), List.of(0.3, 0.1))).hasValue(1);
        assertThat(Auroc.of(List.of(0.3, 0.1), List.of(0.9, 0.4))).hasValue(0);
    }

    @Test
    void countsATieAsHalf() {
        assertThat(Auroc.of(List.of(0.5, 0.5), List.of(0.5))).hasValue(0.5);
    }

    @Test
    void needsBothKinds() {
        assertThat(Auroc.of(List.of(), List.of(0.5))).isEmpty();
        assertThat(Auroc.of(List.of(0.5), List.of())).isEmpty();
    }

    @RepeatedTest(20)
    void agreesWithCountingEveryPair(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Double> these = scores(random);
        List<Double> those = scores(random);
        double wins = these.stream()
                .flatMapToDouble(one -> those.stream().mapToDouble(other -> (Math.signum(one - other) + 1) / 2))
                .sum();

        assertThat(Auroc.of(these, those).orElseThrow())
                .isEqualTo(wins / (these.size() * those.size()), Offset.offset(1e-12));
    }

    /** Of few values, so that there are ties. */
    private static List<Double> scores(Random random) {
        return Stream.generate(() -> random.nextInt(7) / 7.0)
                .limit(1 + random.nextInt(30))
                .toList();
    }
}
