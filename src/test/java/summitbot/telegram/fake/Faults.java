package summitbot.telegram.fake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Scripted trouble, by method; each entry serves one request, a standing one serves all until it is lifted. */
public final class Faults {
    /** What goes wrong with a request. */
    public sealed interface Fault {}

    /** Refused before anything happens. */
    public record Refused(Refusal refusal) implements Fault {}

    /** Answered with something that is not the server's. */
    public record Raw(int status, String body) implements Fault {}

    /** The connection ends; with {@code done} only after the request took effect. */
    public record Cut(boolean done) implements Fault {}

    /** The answer is late, in time of the server. */
    public record Late(Duration by) implements Fault {}

    private final Map<String, ArrayDeque<Fault>> next = new ConcurrentHashMap<>();
    private final Map<String, Fault> standing = new ConcurrentHashMap<>();

    public void next(String method, Fault fault) {
        ArrayDeque<Fault> queue = next.computeIfAbsent(key(method), k -> new ArrayDeque<>());
        synchronized (queue) {
            queue.add(fault);
        }
    }

    public void always(String method, Fault fault) {
        standing.put(key(method), fault);
    }

    public void lift(String method) {
        standing.remove(key(method));
    }

    Optional<Fault> take(String method) {
        ArrayDeque<Fault> queue = next.get(method);
        if (queue != null) {
            synchronized (queue) {
                if (!queue.isEmpty()) {
                    return Optional.of(queue.poll());
                }
            }
        }
        return Optional.ofNullable(standing.get(method));
    }

    private static String key(String method) {
        return method.toLowerCase(java.util.Locale.ROOT);
    }
}
