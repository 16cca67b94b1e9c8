package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import summitbot.chat.Printable;

/** Whatever strangers wrote, printing and logging it steers no terminal, begins no line and forges no mark. */
final class OutputFuzz {
    private static final Pattern FORGED = Pattern.compile("[\\[［【〔⟦][\\p{N}\\s,]*\\p{N}[\\p{N}\\s,]*[\\]］】〕⟧]");
    private static final ObjectMapper JSON = new ObjectMapper();

    @FuzzTest
    @DictionaryEntries({"\u001b[2J", "\u009b", "\u202e", "\u2066", "\u2028", "\u0085", "\u200d", "\ufeff", "\u0301"})
    @DictionaryEntries({"[", "【", "］", "1", "٣", "\t", "{0}", "👩", "\ue000", "\udb40\udc41"})
    void isOnlyInk(byte[] bytes) throws IOException {
        String text = FuzzedText.of(bytes);
        String shown = Printable.of(text);
        assertThat(shown.codePoints()).noneMatch(code -> code != '\n' && code != '\t' && steers(code));
        assertThat(Printable.of(shown)).isEqualTo(shown);
        assertThat(Printable.line(text)).doesNotContain("\n", "\t").doesNotContainPattern(FORGED);
        logged(text);
    }

    private static void logged(String text) throws IOException {
        LogRecord event = new LogRecord(Level.WARNING, text);
        event.setLoggerName(text);
        event.setParameters(new Object[] {text});
        event.setThrown(new IllegalStateException(text, new IOException(text)));
        String plain = new TextLog().format(event);
        assertThat(plain).endsWith("\n");
        assertThat(plain.substring(0, plain.length() - 1).codePoints()).noneMatch(OutputFuzz::steers);
        String json = new JsonLog().format(event);
        assertThat(json).endsWith("\n");
        assertThat(json.chars().limit(json.length() - 1L)).allMatch(code -> code >= ' ' && code < 127);
        assertThat(JSON.readTree(json).path("level").asText()).isEqualTo("WARN");
    }

    /** A joiner inside of an emoji only joins. */
    private static boolean steers(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> code != 0x200D;
            default -> false;
        };
    }
}
