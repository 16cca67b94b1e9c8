package summitbot;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** How a bot that serves writes its log: events from INFO up, one line each, on standard error. */
final class Logs {
    private static final String FORMAT = "SUMMIT_LOG";
    private static final String LEVEL = "SUMMIT_LOG_LEVEL";
    private static final Set<String> LEVELS = Set.of("error", "warn", "info", "debug");

    private Logs() {}

    /** @throws WrongSetUp when a variable is none of its values */
    static void serve(Surroundings surroundings) {
        String level = surroundings.variable(LEVEL).orElse("info").strip().toLowerCase(Locale.ROOT);
        if (!LEVELS.contains(level)) {
            throw new WrongSetUp(LEVEL + " must be error, warn, info or debug.");
        }
        logger("summitbot").setLevel(Level.toLevel(level));
        switch (surroundings.variable(FORMAT).orElse("text").strip().toLowerCase(Locale.ROOT)) {
            case "text" -> {}
            case "json" -> writeJson();
            default -> throw new WrongSetUp(FORMAT + " must be text or json.");
        }
    }

    private static void writeJson() {
        Iterator<Appender<ILoggingEvent>> appenders =
                logger(org.slf4j.Logger.ROOT_LOGGER_NAME).iteratorForAppenders();
        while (appenders.hasNext()) {
            if (appenders.next() instanceof ConsoleAppender<ILoggingEvent> console) {
                JsonLog encoder = new JsonLog();
                encoder.setContext(console.getContext());
                encoder.start();
                console.setEncoder(encoder);
            }
        }
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
