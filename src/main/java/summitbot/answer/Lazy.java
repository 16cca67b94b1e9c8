package summitbot.answer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, once. Safe for use by several threads. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T known = made;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            T now = made == null ? maker.get() : made;
            made = now;
            return now;
        }
    }
}
