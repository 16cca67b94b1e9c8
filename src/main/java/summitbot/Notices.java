package summitbot;

import java.io.PrintWriter;
import java.util.Locale;
import summitbot.chat.Printable;
import summitbot.retrieval.Progress;

/** What a person should know beside the answer, on standard error. */
final class Notices implements Progress {
    private static final String CLEAR = "\r\u001B[K";

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

    /** A line that counts up on a terminal and tells the time left, and a single line elsewhere. */
    @Override
    public void report(int done, int total) {
        if (terminal) {
            String line = String.format(Locale.ROOT, "Building the index: %,d of %,d passages", done, total)
                    + pace.at(done, total);
            err.print(CLEAR + (done < total ? line : ""));
            err.flush();
        } else if (!told) {
            say("Building the index of " + total + " passages.");
        }
        told = true;
    }
}
