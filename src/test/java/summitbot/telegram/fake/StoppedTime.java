package summitbot.telegram.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import summitbot.telegram.api.Time;

/** Stands still until a test moves it; sleeping moves it at once. */
public final class StoppedTime implements Time {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private final AtomicLong now = new AtomicLong();

    public void pass(Duration duration) {
        now.addAndGet(duration.toNanos());
    }

    @Override
    public long nanos() {
        return now.get();
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }

    public InstantSource clock() {
        return () -> START.plusNanos(nanos());
    }
}
