package summitbot.telegram.deliver;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** One gate a chat; the longest unused are forgotten first. */
final class Gates {
    private static final int MOST = 10_000;

    /** Through it goes one request at a time, in order; times in nanoseconds. */
    static final class Gate {
        final ReentrantLock lock = new ReentrantLock(true);
        long opensAt = Long.MIN_VALUE;
        long nextEditAt = Long.MIN_VALUE;
    }

    private final Map<Long, Gate> gates = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Gate> eldest) {
            return size() > MOST && !eldest.getValue().lock.isLocked();
        }
    };

    synchronized Gate of(long chat) {
        return gates.computeIfAbsent(chat, key -> new Gate());
    }
}
