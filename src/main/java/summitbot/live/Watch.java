package summitbot.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.corpus.SeedState;

/** Looks at the seeds for as long as it is open, and has them read once nobody writes to them any more. */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration LOOK = Duration.ofMillis(250);

    /** Who writes more slowly than this should write beside the folder and rename. */
    static final Duration CALM = Duration.ofMillis(750);

    /** What went wrong is tried again, since a full disk has room some day. */
    static final Duration AGAIN = Duration.ofSeconds(5);

    /** A folder so large that a look takes long is looked at less often. */
    private static final int PAUSE_TO_LOOK = 10;

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Newsroom newsroom;
    private final LongSupplier nanos;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("seeds").unstarted(this::run);
    private SeedState seen;
    private long due;
    private long looked;

    Watch(Newsroom newsroom, LongSupplier nanos) {
        this.newsroom = newsroom;
        this.nanos = nanos;
        this.seen = newsroom.state();
        this.due = nanos.getAsLong();
    }

    /** Keeps the newsroom's editions up to date until it is closed. */
    public static Watch start(Newsroom newsroom) {
        Watch watch = new Watch(newsroom, System::nanoTime);
        watch.thread.start();
        return watch;
    }

    void look() {
        long start = nanos.getAsLong();
        SeedState now = newsroom.state();
        looked = nanos.getAsLong() - start;
        if (!now.equals(seen)) {
            seen = now;
            due = nanos.getAsLong() + CALM.toNanos();
        } else if (!newsroom.hasRead(seen) && nanos.getAsLong() - due >= 0 && !newsroom.catchUp(seen)) {
            due = nanos.getAsLong() + AGAIN.toNanos();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            long pause = 0;
            while (!closed.await(pause, TimeUnit.NANOSECONDS)) {
                guardedLook();
                pause = pause();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In nanoseconds, until the next look; what was read since the last one has taken its time already. */
    long pause() {
        return Math.max(LOOK.toNanos(), PAUSE_TO_LOOK * looked);
    }

    /** A watch that dies of one mishap would let the sources grow old in silence. */
    private void guardedLook() {
        try {
            look();
        } catch (RuntimeException e) {
            due = nanos.getAsLong() + AGAIN.toNanos();
            LOG.error("The sources could not be brought up to date", e);
        }
    }
}
