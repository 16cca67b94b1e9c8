package summitbot;

import java.io.PrintWriter;
import java.util.Locale;
import summitbot.chat.Printable;
import summitbot.retrieval.Progress;

/** What a person should know beside the answer, on standard error. */
final class Notices implements Progress {
    private static final String CLEAR = "\r\u001B[K";

    /** With it a line stays within 80 columns up to a million passages. */
    private static final int BAR = 16;

    private final PrintWriter err;
    private final boolean terminal;
    private final Pace pace;
    private boolean told;

    Notices(Surroundings surroundings) {
        this.err = surroundings.err();
        this.terminal = surroundings.isTerminal(2);
        this.pace = new Pace(surroundings.nanos());
    }

    void say(String sentence) {
        err.println(Printable.line(sentence));
    }

    /** A bar that grows on a terminal and tells the time left, and a single line elsewhere. */
    @Override
    public void report(int done, int total) {
        if (terminal) {
            String line = String.format(
                    Locale.ROOT, "Indexing [%s] %,d of %,d%s", bar(done, total), done, total, pace.at(done, total));
            err.print(CLEAR + (done < total ? line : ""));
            err.flush();
        } else if (!told) {
            say("Building the index of " + total + " passages.");
        }
        told = true;
    }

    /** In plain characters, which every terminal has. */
    private static String bar(int done, int total) {
        int full = (int) ((long) BAR * done / total);
        return "=".repeat(full) + " ".repeat(BAR - full);
    }
}
