package summitbot.telegram.deliver;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import summitbot.telegram.api.Time;

/**
 * The pace of all new messages together: Telegram takes 30 a second. Each waits for a moment of its own, in the order in which
 * they came; where all try again together, the unlucky are left over, and in the end each of them waits alone.
 */
final class Pace {
    private static final int A_SECOND = 29;

    /** Less than the server takes at once: the rest covers that calls are not equally long under way. */
    private static final int AT_ONCE = 15;

    private final Time time;
    private final Bucket bucket;

    Pace(Time time) {
        this.time = time;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
                .withCustomTimePrecision(new Meter(time))
                .build();
    }

    void await() throws InterruptedException {
        long nanos = bucket.consumeIgnoringRateLimits(1);
        if (nanos > 0) {
            time.sleep(Duration.ofNanos(nanos));
        }
    }

    /** What the server has not taken does not count. */
    void giveBack() {
        bucket.addTokens(1);
    }
}
