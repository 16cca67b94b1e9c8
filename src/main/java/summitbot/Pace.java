package summitbot;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How fast a long work gets on and how long it will still take, by its last seconds: what was done before costs no time. */
final class Pace {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** What a shorter time tells is chance. */
    private static final long SHORTEST = 2 * SECOND;

    /** The last one or two of these are looked at. */
    private static final long STRETCH = 5 * SECOND;

    private final LongSupplier nanos;
    private final Deque<Mark> marks = new ArrayDeque<>();

    /**
     * @param nanos a clock that only runs forward
     */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Such as ", 12 a second, 3 min left"; nothing while that cannot be told. */
    String at(int done, int total) {
        Mark now = new Mark(nanos.getAsLong(), done);
        if (marks.isEmpty() || now.nanos - marks.getLast().nanos > STRETCH) {
            marks.add(now);
        }
        if (marks.size() > 2) {
            marks.remove();
        }
        long waited = now.nanos - marks.getFirst().nanos;
        int more = done - marks.getFirst().done;
        if (waited < SHORTEST || more <= 0) {
            return "";
        }
        double each = (double) SECOND * more / waited;
        return String.format(Locale.ROOT, each < 10 ? ", %.1f a second, " : ", %.0f a second, ", each)
                + left(Math.round((total - done) / each));
    }

    private static String left(long seconds) {
        if (seconds < 60) {
            return seconds + " s left";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 60 ? minutes + " min left" : minutes / 60 + " h " + minutes % 60 + " min left";
    }

    private record Mark(long nanos, int done) {}
}
