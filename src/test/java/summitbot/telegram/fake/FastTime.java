package summitbot.telegram.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import summitbot.telegram.api.Time;

/**
 * Runs {@code speed} times faster than the machine, for bot and server alike, so that waits of seconds take
 * milliseconds and keep their order.
 */
public final class FastTime implements Time {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private final int speed;
    private final long origin = System.nanoTime();

    public FastTime(int speed) {
        this.speed = speed;
    }

    @Override
    public long nanos() {
        return (System.nanoTime() - origin) * speed;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.dividedBy(speed));
    }

    /** Dates that advance with this time. */
    public InstantSource clock() {
        return () -> START.plusNanos(nanos());
    }

    /** The machine's duration of one of ours. */
    public Duration real(Duration duration) {
        return duration.dividedBy(speed);
    }
}
