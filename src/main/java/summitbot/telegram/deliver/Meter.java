package summitbot.telegram.deliver;

import io.github.bucket4j.TimeMeter;
import summitbot.telegram.api.Time;

/** The bot's time as buckets of tokens know it: it only runs forward, and tests run it faster. */
public record Meter(Time time) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
        return time.nanos();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
