package summitbot.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import summitbot.chat.Chat;
import summitbot.domain.Corpus;

/** A conversation on a terminal or over a pipe. */
public final class Console {
    private final Chat chat;
    private final Supplier<Corpus> corpus;

    public Console(Chat chat, Supplier<Corpus> corpus) {
        this.chat = chat;
        this.corpus = corpus;
    }

    /**
     * Talks with a person until Ctrl-D.
     *
     * @param history file that keeps what was typed, made when it is missing
     * @return whether every question got an answer or a refusal
     */
    public boolean onTerminal(Path history, boolean colour) throws IOException {
        // Off: asking the terminal how it draws emoji costs a round trip, and slow answers would land in the question.
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).graphemeCluster(false).build()) {
            return onTerminal(terminal, history, colour);
        }
    }

    boolean onTerminal(Terminal terminal, Path history, boolean colour) {
        Screen screen = new Screen(terminal.writer(), colour, terminal::getColumns);
        screen.say("Ask about " + Counts.of(corpus.get().sources().size(), "source")
                + ". /help lists commands, Ctrl-D leaves.");
        return new Talk(chat, corpus, screen).run(new TypedLines(terminal, history));
    }

    /** Answers a question a line until the input ends; as {@link #onTerminal}, without prompt, colour and line breaks. */
    public boolean onPipe(InputStream input, PrintWriter out) {
        Screen screen = new Screen(out, false, () -> 0);
        return new Talk(chat, corpus, screen).run(new PipedLines(input));
    }
}
