package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogsTest {
    private static final String EVIL =
            "a\nERROR forged: b\r\u001b[2J\u009b31m\u0000\u0007\u202etxt\u2028c\u200d\ue000\ud800\t\u0085\u007f";

    private static LogRecord event(String message) {
        LogRecord event = new LogRecord(Level.WARNING, message);
        event.setLoggerName("summitbot.Test");
        event.setThrown(new IllegalStateException(message, new IOException(message)));
        return event;
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIL, "plain", "\u001b]52;c;Zm9v\u0007"})
    void areOneLineOfTextWithoutControlCharacters(String message) {
        String line = new TextLog().format(event(message));

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line.stripTrailing().codePoints()).noneMatch(LogsTest::steers);
    }

    @Test
    void tellFirstWhatCameFirst() {
        assertThat(new TextLog().format(event("no room")))
                .matches("\\S+ \\S+ WARN Test: no room \\| java.io.IOException: no room at .*"
                        + " \\| java.lang.IllegalStateException: no room at .*\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIL, "plain", "{\"level\":\"FORGED\"}"})
    void areOneLineOfJsonInAscii(String message) throws IOException {
        String line = new JsonLog().format(event(message));
        JsonNode fields = new ObjectMapper().readTree(line);

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line.strip().codePoints()).allMatch(code -> code >= ' ' && code < 127);
        assertThat(fields.path("level").asText()).isEqualTo("WARN");
        assertThat(fields.path("message").asText())
                .startsWith(message.substring(0, 5).strip());
        assertThat(fields.path("thrown").asText()).contains("IllegalStateException");
    }

    private static boolean steers(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
