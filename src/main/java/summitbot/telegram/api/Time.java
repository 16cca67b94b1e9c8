package summitbot.telegram.api;

import java.time.Duration;

/** Measures and waits without the wall clock, which may jump; tests run it faster. */
public interface Time {
    /** The time of the machine. */
    Time REAL = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration);
        }
    };

    /** Only differences mean anything. */
    long nanos();

    void sleep(Duration duration) throws InterruptedException;
}
