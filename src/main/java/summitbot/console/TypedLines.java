package summitbot.console;

import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;

/** Lines typed on a terminal, with editing and a history that outlives the session. */
final class TypedLines implements Lines {
    private static final int REMEMBERED = 1_000;

    private final Terminal terminal;
    private final LineReader reader;

    TypedLines(Terminal terminal, Path history) {
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("summit-bot")
                .parser(plainText())
                .completer(new StringsCompleter(Command.names()))
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.HISTORY_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    @Override
    public Optional<String> next() {
        while (true) {
            try {
                return Optional.of(reader.readLine("> "));
            } catch (UserInterruptException e) {
                if (e.getPartialLine().isBlank()) {
                    terminal.writer().println("(Ctrl-D leaves)");
                }
            } catch (EndOfFileException e) {
                return Optional.empty();
            }
        }
    }

    @Override
    public void onStop(Runnable stop) {
        terminal.handle(Terminal.Signal.INT, signal -> stop.run());
    }

    /** JLine's parser is made for shells: an apostrophe would open a quotation and ask for another line. */
    private static DefaultParser plainText() {
        return new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]);
    }
}
