package summitbot.llm;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is logged at any level while it is open, stack traces included; it is shown nowhere else. The server that the
 * tests' fakes run on is in this process too, and left out.
 */
public final class LogTape extends Handler implements AutoCloseable {
    private static final String FAKES = "com.sun.net.httpserver";

    private final Logger root = Logger.getLogger("");
    private final @Nullable Level before = root.getLevel();
    private final List<Handler> others = List.of(root.getHandlers());
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    private record Line(String logger, Level level, String text) {}

    public LogTape() {
        others.forEach(root::removeHandler);
        root.setLevel(Level.ALL);
        root.addHandler(this);
    }

    @Override
    public void publish(LogRecord event) {
        String logger = String.valueOf(event.getLoggerName());
        if (logger.startsWith(FAKES)) {
            return;
        }
        StringWriter stack = new StringWriter();
        if (event.getThrown() != null) {
            event.getThrown().printStackTrace(new PrintWriter(stack));
        }
        lines.add(new Line(logger, event.getLevel(), new SimpleFormatter().formatMessage(event) + stack));
    }

    public String text() {
        return lines.stream().map(line -> line.level + " " + line.text).collect(Collectors.joining("\n"));
    }

    /** What a class had to say. */
    public List<String> lines(Class<?> logger) {
        return lines.stream()
                .filter(line -> line.logger.equals(logger.getName()))
                .map(Line::text)
                .toList();
    }

    List<String> warnings() {
        return lines.stream()
                .filter(line -> line.level.equals(Level.WARNING))
                .map(Line::text)
                .toList();
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
        others.forEach(root::addHandler);
        root.setLevel(before);
    }
}
