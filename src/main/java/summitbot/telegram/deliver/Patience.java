package summitbot.telegram.deliver;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.store.StoreException;
import summitbot.telegram.api.Time;

/** Waits until the disk takes what must be written: going on without would answer twice after a crash. */
public final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Time time;

    public Patience(Time time) {
        this.time = time;
    }

    public <T> T insist(Supplier<T> work) throws InterruptedException {
        while (true) {
            try {
                return work.get();
            } catch (StoreException e) {
                LOG.error("Answers wait for the disk: {}", e.getMessage());
                time.sleep(PAUSE);
            }
        }
    }

    public void insist(Runnable work) throws InterruptedException {
        insist(() -> {
            work.run();
            return true;
        });
    }
}
