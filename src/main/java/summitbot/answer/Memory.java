package summitbot.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was made for a key; when there is too much, all is forgotten, so that it stays bounded. Safe for several threads. */
final class Memory<K, V> {
    private final int most;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    Memory(int most) {
        this.most = most;
    }

    V get(K key, Function<? super K, ? extends V> maker) {
        if (known.size() > most) {
            known.clear();
        }
        return known.computeIfAbsent(key, maker);
    }
}
