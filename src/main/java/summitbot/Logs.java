package summitbot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How events are written: one line each, on standard error, since standard output belongs to answers. By Java's own logging, which
 * Lucene and onnxruntime start anyway: a richer one loaded 700 classes before each answer.
 */
final class Logs {
    private static final String OWN = "java.util.logging.config.file";
    private static final String FORMAT = "SUMMIT_LOG";
    private static final String LEVEL = "SUMMIT_LOG_LEVEL";
    private static final Map<String, Level> LEVELS =
            Map.of("error", Level.SEVERE, "warn", Level.WARNING, "info", Level.INFO, "debug", Level.FINE);

    /** Held here, because a logger that nobody holds is collected, and its level with it. */
    private static final Logger ALL = Logger.getLogger("");

    private static final Logger BOT = Logger.getLogger("summitbot");

    private Logs() {}

    /** Warnings, until a bot serves; whoever gives Java a configuration of its own gets that instead. */
    static void start() {
        if (System.getProperty(OWN) == null) {
            ALL.setLevel(Level.WARNING);
            write(new TextLog());
        }
    }

    /**
     * Events from INFO up, or as the environment wants them.
     *
     * @throws WrongSetUp when a variable is none of its values
     */
    static void serve(Surroundings surroundings) {
        BOT.setLevel(Optional.ofNullable(LEVELS.get(value(surroundings, LEVEL, "info")))
                .orElseThrow(() -> new WrongSetUp(LEVEL + " must be error, warn, info or debug.")));
        switch (value(surroundings, FORMAT, "text")) {
            case "text" -> {}
            case "json" -> write(new JsonLog());
            default -> throw new WrongSetUp(FORMAT + " must be text or json.");
        }
    }

    private static String value(Surroundings surroundings, String name, String usual) {
        return surroundings.variable(name).orElse(usual).strip().toLowerCase(Locale.ROOT);
    }

    private static void write(Formatter form) {
        for (Handler handler : ALL.getHandlers()) {
            handler.setFormatter(form);
            handler.setLevel(Level.ALL);
            try {
                handler.setEncoding(UTF_8.name());
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("every Java has UTF-8", e);
            }
        }
    }

    /** As operators know it. */
    static String name(Level level) {
        int value = level.intValue();
        return value >= Level.SEVERE.intValue()
                ? "ERROR"
                : value >= Level.WARNING.intValue() ? "WARN" : value >= Level.INFO.intValue() ? "INFO" : "DEBUG";
    }
}
