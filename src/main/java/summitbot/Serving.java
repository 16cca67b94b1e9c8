package summitbot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;
import summitbot.telegram.TelegramBot;
import summitbot.telegram.receive.FatalException;

/**
 * A bot that serves until a signal comes. Signals are caught, not left to shutdown hooks: those run all at once, and the one of
 * the embedding model's library takes the model away from answers that are still being finished.
 */
final class Serving {
    private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");

    /** The process has to end within 8 seconds of the signal, on a busy machine too; what is not done then is in the journal. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int TERMINATED = 143;

    private final AtomicBoolean left = new AtomicBoolean();

    void run(TelegramBot bot) throws FatalException {
        Thread here = Thread.currentThread();
        List<@Nullable Object> before = caught(() -> bot.stop(here));
        try {
            bot.run();
        } catch (InterruptedException asked) {
            // It has done its work.
        } finally {
            release(before);
        }
    }

    /** As {@link #run}, where other threads do the work; an interrupt ends it too. */
    void rest() {
        CountDownLatch asked = new CountDownLatch(1);
        List<@Nullable Object> before = caught(asked::countDown);
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            release(before);
        }
    }

    private List<@Nullable Object> caught(Runnable stop) {
        return SIGNALS.stream()
                .<@Nullable Object>map(signal -> Signals.register(signal, () -> leave(stop)))
                .toList();
    }

    private void release(List<@Nullable Object> before) {
        for (int i = 0; i < SIGNALS.size() && !left.get(); i++) {
            Signals.unregister(SIGNALS.get(i), before.get(i));
        }
    }

    /** Once: a second signal must not cut the farewell short. */
    private void leave(Runnable stop) {
        if (left.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("patience").start(Serving::haltInTime);
            stop.run();
        }
    }

    private static void haltInTime() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(TERMINATED);
    }
}
