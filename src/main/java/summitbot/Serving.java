package summitbot;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import summitbot.telegram.TelegramBot;
import summitbot.telegram.receive.FatalException;

/** A bot that serves, and the signal that ends it: who sends the signal waits until everything is closed. */
final class Serving implements AutoCloseable {
    /** Together with the start of the farewell it has to fit into the 8 seconds after a signal. */
    private static final Duration PATIENCE = Duration.ofMillis(7_500);

    private final CountDownLatch ended = new CountDownLatch(1);
    private Runnable stop = () -> {};
    private boolean left;

    /** Serves until {@link #leave} is called from another thread. */
    void run(TelegramBot bot) throws FatalException {
        Thread here = Thread.currentThread();
        synchronized (this) {
            if (left) {
                return;
            }
            stop = () -> bot.stop(here);
        }
        try {
            bot.run();
        } catch (InterruptedException asked) {
            // It has done its work.
        }
    }

    void leave() throws InterruptedException {
        synchronized (this) {
            left = true;
            stop.run();
        }
        var unused = ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
