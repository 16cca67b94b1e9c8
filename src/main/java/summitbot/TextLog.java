package summitbot;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event as one line for people: no text in it can steer a terminal or begin another line. */
final class TextLog extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]++");
    private static final int FRAMES = 4;

    @Override
    public String format(LogRecord event) {
        String logger = String.valueOf(event.getLoggerName());
        String line = String.join(
                " ",
                TIME.format(event.getInstant()),
                Logs.name(event.getLevel()),
                logger.substring(logger.lastIndexOf('.') + 1) + ":",
                formatMessage(event) + thrown(event.getThrown()));
        return HIDDEN.matcher(line).replaceAll(" ") + "\n";
    }

    /** What came first stands first, since that is what an operator can mend. */
    private static String thrown(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        String frames = Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> " at " + frame)
                .collect(Collectors.joining());
        return thrown(thrown.getCause()) + " | " + thrown + frames;
    }
}
