package summitbot;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogsTest {
    private static final String EVIL =
            "a\nERROR forged: b\r\u001b[2J\u009b31m\u0000\u0007\u202etxt\u2028c\u200d\ue000\ud800\t\u0085";

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("summitbot.Test");

    private LoggingEvent event(String message) {
        return new LoggingEvent(
                "", logger, Level.WARN, "{}", new IllegalStateException(message), new Object[] {message});
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIL, "plain", "\u001b]52;c;Zm9v\u0007"})
    void areOneLineOfTextWithoutControlCharacters(String message) throws JoranException {
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
        ConsoleAppender<?> appender = (ConsoleAppender<?>)
                context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("STDERR");
        String line = new String(encode(appender, event(message)), UTF_8);

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line.stripTrailing().codePoints()).noneMatch(LogsTest::steers);
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIL, "plain", "{\"level\":\"FORGED\"}"})
    void areOneLineOfJsonInAscii(String message) throws IOException {
        JsonLog encoder = new JsonLog();
        encoder.setContext(context);
        encoder.start();
        String line = new String(encoder.encode(event(message)), US_ASCII);
        JsonNode fields = new ObjectMapper().readTree(line);

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line.strip().codePoints()).allMatch(code -> code >= ' ' && code < 127);
        assertThat(fields.path("level").asText()).isEqualTo("WARN");
        assertThat(fields.path("message").asText())
                .startsWith(message.substring(0, 5).strip());
        assertThat(fields.path("thrown").asText()).contains("IllegalStateException");
    }

    @SuppressWarnings("unchecked")
    private static byte[] encode(ConsoleAppender<?> appender, LoggingEvent event) {
        return ((ConsoleAppender<ch.qos.logback.classic.spi.ILoggingEvent>) appender)
                .getEncoder()
                .encode(event);
    }

    private static boolean steers(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
