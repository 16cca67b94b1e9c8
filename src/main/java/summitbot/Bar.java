package summitbot;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A progress bar on a terminal's standard error; nothing elsewhere. */
final class Bar {
    private static final int WIDTH = 30;
    private static final long REDRAW = Duration.ofMillis(100).toNanos();

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final int total;
    private final long start;
    private long drawn;
    private int done;

    Bar(Surroundings surroundings, int total) {
        this.err = surroundings.err();
        this.terminal = surroundings.isTerminal(2);
        this.nanos = surroundings.nanos();
        this.total = total;
        this.start = nanos.getAsLong();
        this.drawn = start;
    }

    void step() {
        done++;
        long now = nanos.getAsLong();
        if (terminal && done == total) {
            err.print("\r\u001B[K");
            err.flush();
        } else if (terminal && now - drawn > REDRAW) {
            drawn = now;
            err.print("\r" + text(now - start));
            err.flush();
        }
    }

    private String text(long passed) {
        int full = WIDTH * done / total;
        double rate = done / (passed / 1e9);
        long left = Math.round((total - done) / rate);
        return String.format(
                Locale.ROOT,
                "[%s%s] %d/%d  %.0f/s  %d:%02d left ",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                done,
                total,
                rate,
                left / 60,
                left % 60);
    }
}
