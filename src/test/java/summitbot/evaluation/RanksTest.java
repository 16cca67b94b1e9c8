package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class RanksTest {
    private static final Ranks TWO_OF_THREE = new Ranks(List.of(4, 1), 3);
    private static final Ranks NONE = new Ranks(List.of(), 1);

    @Test
    void recallIsTheShareFoundSoFar() {
        assertThat(TWO_OF_THREE.recall(1)).isEqualTo(1 / 3.0);
        assertThat(TWO_OF_THREE.recall(3)).isEqualTo(1 / 3.0);
        assertThat(TWO_OF_THREE.recall(4)).isEqualTo(2 / 3.0);
        assertThat(NONE.recall(10)).isZero();
    }

    @Test
    void theReciprocalIsThatOfTheBestRank() {
        assertThat(TWO_OF_THREE.reciprocal()).isEqualTo(1);
        assertThat(new Ranks(List.of(4), 1).reciprocal()).isEqualTo(0.25);
        assertThat(NONE.reciprocal()).isZero();
    }

    @Test
    void gainIsOneWhenEverythingStandsFirst() {
        assertThat(new Ranks(List.of(2, 1), 2).gain(10)).isEqualTo(1);
        assertThat(NONE.gain(10)).isZero();
    }

    /** By hand: (1/log2(2) + 1/log2(5)) / (1/log2(2) + 1/log2(3) + 1/log2(4)). */
    @Test
    void gainIsDiscountedByTheLogarithmOfTheRank() {
        assertThat(TWO_OF_THREE.gain(10)).isEqualTo(0.671386, Offset.offset(1e-6));
    }

    @Test
    void gainEndsAtItsDepth() {
        assertThat(new Ranks(List.of(11), 1).gain(10)).isZero();
        assertThat(new Ranks(List.of(1), 5).gain(1)).isEqualTo(1);
    }
}
