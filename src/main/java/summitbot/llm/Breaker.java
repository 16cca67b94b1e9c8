package summitbot.llm;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts failures in a row; open means that the model is not asked. Own code: it needs no clock and no window. */
final class Breaker {
    private static final int LIMIT = 5;

    private final AtomicInteger failures = new AtomicInteger();

    boolean open() {
        return failures.get() >= LIMIT;
    }

    /** A failure that is not the provider's says nothing about its health. */
    void record(Completion completion) {
        switch (completion) {
            case Completion.Replied replied -> failures.set(0);
            case Completion.Refused refused -> failures.set(0);
            case Completion.Failed failed -> {
                if (failed.failure().illness()) {
                    failures.incrementAndGet();
                }
            }
        }
    }
}
