package summitbot.telegram.deliver;

import java.util.concurrent.Semaphore;

/** Lets a bounded number of questions be looked up at once; old ones leave room for those whose askers still wait. */
final class Turnstile {
    private static final int ALL = 32;
    /** Enough for what Telegram takes; more would also keep new ones from being scheduled on a small machine. */
    private static final int OLD = 8;

    /** What is done inside. */
    interface Work<T> {
        T run() throws InterruptedException;
    }

    private final Semaphore all = new Semaphore(ALL, true);
    private final Semaphore old = new Semaphore(OLD, true);

    <T> T pass(boolean isOld, Work<T> work) throws InterruptedException {
        if (isOld) {
            old.acquire();
        }
        try {
            all.acquire();
            try {
                return work.run();
            } finally {
                all.release();
            }
        } finally {
            if (isOld) {
                old.release();
            }
        }
    }
}
