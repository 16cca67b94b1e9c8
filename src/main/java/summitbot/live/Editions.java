package summitbot.live;

import java.util.function.Function;
import summitbot.domain.Corpus;

/** The newest edition, and those before it for as long as somebody still works with them. Safe for use by several threads. */
public final class Editions implements AutoCloseable {
    private volatile Shared newest;
    private boolean closed;

    public Editions(Edition first) {
        newest = new Shared(first);
    }

    /** Does something with one edition, which stays open for as long as that takes. */
    public <T> T use(Function<Edition, T> work) {
        Shared shared = enter();
        try {
            return work.apply(shared.edition);
        } finally {
            shared.leave();
        }
    }

    public Corpus corpus() {
        return newest.edition.corpus();
    }

    /** From now on this one is used; the one before is closed by the last who uses it. */
    public synchronized void publish(Edition next) {
        if (closed) {
            next.close();
            return;
        }
        Shared before = newest;
        newest = new Shared(next);
        before.leave();
    }

    /** Nothing new can be begun. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            newest.leave();
        }
    }

    private Shared enter() {
        Shared shared = newest;
        while (!shared.enter()) {
            if (shared == newest) {
                throw new IllegalStateException("all editions are closed");
            }
            shared = newest;
        }
        return shared;
    }

    /** Counts who uses an edition; the first is {@link Editions} itself. */
    private static final class Shared {
        final Edition edition;
        private int users = 1;

        Shared(Edition edition) {
            this.edition = edition;
        }

        /** False when it is closed. */
        synchronized boolean enter() {
            users += users > 0 ? 1 : 0;
            return users > 0;
        }

        void leave() {
            if (left()) {
                edition.close();
            }
        }

        private synchronized boolean left() {
            users--;
            return users == 0;
        }
    }
}
