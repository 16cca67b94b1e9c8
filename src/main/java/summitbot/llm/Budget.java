package summitbot.llm;

import java.time.Duration;

/**
 * What one question may cost, over all its prompts together: HTTP requests (each retry counts) and time.
 * Time runs from its creation, by {@link System#nanoTime()}, so a jump of the clock changes nothing.
 */
public final class Budget {
    private final long deadline;
    private final Duration patience;
    private int calls;
    private Usage usage = Usage.NONE;

    Budget(int calls, Duration time) {
        this.calls = calls;
        this.deadline = System.nanoTime() + time.toNanos();
        this.patience = time.dividedBy(3);
    }

    /** One call in a third of the time, for a small task beside the answer. */
    public Budget brief() {
        return new Budget(1, patience);
    }

    /** What was spent so far. */
    public synchronized Usage usage() {
        return usage;
    }

    /** Whether another prompt can be sent. */
    public synchronized boolean left() {
        return calls > 0 && remaining().isPositive();
    }

    /** At most 0 when the time is up. */
    Duration remaining() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    /** How long a reply that has begun may be silent. */
    Duration patience() {
        Duration remaining = remaining();
        return remaining.compareTo(patience) < 0 ? remaining : patience;
    }

    synchronized void takeCall() {
        if (calls == 0) {
            throw new CallFailed(Failure.BUDGET_SPENT);
        }
        calls--;
        usage = usage.plus(new Usage(1, 0, 0));
    }

    synchronized void add(long input, long output) {
        usage = usage.plus(new Usage(0, input, output));
    }
}
