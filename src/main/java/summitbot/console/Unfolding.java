package summitbot.console;

import java.util.List;
import summitbot.chat.Footnote;
import summitbot.chat.Reply;
import summitbot.domain.Answer;

/** Shows one answer while it grows, each line once. Safe for use by several threads. */
final class Unfolding {
    private final Screen screen;
    private int shown;
    private List<Footnote> footnotes = List.of();
    private boolean over;

    Unfolding(Screen screen) {
        this.screen = screen;
    }

    /** Shows what is new in an answer that begins with what was shown before. */
    synchronized void grow(Answer soFar) {
        if (!over) {
            Reply reply = Reply.of(soFar);
            screen.lines(reply, shown);
            shown = Math.max(shown, reply.lines().size());
            footnotes = reply.footnotes();
        }
    }

    /** Shows what is left of the whole answer, and its sources. */
    synchronized void finish(Answer answer) {
        grow(answer);
        screen.sources(Reply.of(answer));
        stop();
    }

    /** Where the marks lead that have been shown. */
    synchronized List<Footnote> footnotes() {
        return footnotes;
    }

    /** Shows nothing more, whatever still comes. */
    synchronized void stop() {
        over = true;
    }
}
