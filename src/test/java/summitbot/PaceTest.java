package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private long nanos = -5_000;
    private final Pace pace = new Pace(() -> nanos);

    private String after(double seconds, int done, int total) {
        nanos += (long) (seconds * Duration.ofSeconds(1).toNanos());
        return pace.at(done, total);
    }

    @Test
    void isNotToldTooEarly() {
        assertThat(after(0, 1, 100)).isEmpty();
        assertThat(after(1, 20, 100)).isEmpty();
    }

    @Test
    void isNotToldWhileNothingGetsDone() {
        after(0, 1, 100);

        assertThat(after(4, 1, 100)).isEmpty();
    }

    @Test
    void tellsRateAndTimeLeft() {
        after(0, 0, 1_000);

        assertThat(after(4, 100, 1_000)).isEqualTo(", 25 a second, 36 s left");
        assertThat(after(1, 103, 200)).isEqualTo(", 21 a second, 5 s left");
    }

    @Test
    void tellsSlowRatesMoreExactly() {
        after(0, 0, 1_000);

        assertThat(after(4, 6, 1_000)).isEqualTo(", 1.5 a second, 11 min left");
        assertThat(after(1, 6, 7_000)).isEqualTo(", 1.2 a second, 1 h 37 min left");
    }

    @Test
    void forgetsWhatWasDoneBefore() {
        after(0, 0, 1_000);
        after(0.1, 900, 1_000);
        for (int second = 1; second <= 15; second++) {
            after(1, 900 + second, 1_000);
        }

        assertThat(after(1, 916, 1_000)).isEqualTo(", 1.0 a second, 1 min left");
    }
}
