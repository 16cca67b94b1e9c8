package summitbot.telegram.receive;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that double up to a bound, each shortened by chance by up to a half, so that many bots do not return at once. */
final class Backoff {
    private final Duration first;
    private final Duration most;
    private Duration next;

    Backoff(Duration first, Duration most) {
        this.first = first;
        this.most = most;
        this.next = first;
    }

    Duration next() {
        Duration now = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(most) > 0 ? most : doubled;
        return now.minus(
                now.multipliedBy(ThreadLocalRandom.current().nextInt(51)).dividedBy(100));
    }

    void reset() {
        next = first;
    }
}
