package summitbot.telegram.receive;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.telegram.api.Time;

/** Says each trouble in the log at most once a minute. */
final class Grumble {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Time time;
    private final Map<String, Long> said = new HashMap<>();

    Grumble(Time time) {
        this.time = time;
    }

    void say(String trouble) {
        Long last = said.get(trouble);
        if (last == null || time.nanos() - last >= SILENCE.toNanos()) {
            said.put(trouble, time.nanos());
            LOG.warn("{}", trouble);
        }
    }
}
