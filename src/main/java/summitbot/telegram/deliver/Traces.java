package summitbot.telegram.deliver;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import summitbot.answer.Trace;

/** How the last answers came about, by question; the oldest are forgotten first, and all of them with the process. */
final class Traces {
    private static final int MOST = 200;

    private final Map<Long, Trace> traces = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Trace> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Trace> of(long question) {
        return Optional.ofNullable(traces.get(question));
    }

    synchronized void put(long question, Trace trace) {
        traces.put(question, trace);
    }
}
