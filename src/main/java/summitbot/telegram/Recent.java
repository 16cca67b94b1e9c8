package summitbot.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is known of the chats and people that were here last; the longest unused are forgotten first. */
final class Recent<K, V> {
    private static final int MOST = 10_000;

    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized V get(K key, Supplier<V> first) {
        return values.computeIfAbsent(key, k -> first.get());
    }

    /** Gives what was there before. */
    synchronized Optional<V> put(K key, V value) {
        return Optional.ofNullable(values.put(key, value));
    }
}
