package summitbot.telegram.deliver;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import summitbot.telegram.api.Time;

/** The pace of all new messages together: Telegram takes 30 a second. */
final class Pace {
    private static final int A_SECOND = 28;

    private final Time time;
    private final Bucket bucket;

    Pace(Time time) {
        this.time = time;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(A_SECOND).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
                .withCustomTimePrecision(new Meter(time))
                .build();
    }

    void await() throws InterruptedException {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        while (!probe.isConsumed()) {
            time.sleep(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            probe = bucket.tryConsumeAndReturnRemaining(1);
        }
    }

    /** What the server has not taken does not count. */
    void giveBack() {
        bucket.addTokens(1);
    }
}
