package summitbot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** An event as one line of JSON in ASCII, so that nothing in it can steer a terminal or begin another line. */
final class JsonLog extends Formatter {
    private static final int LONGEST = 8_000;

    private final ObjectWriter json = JsonMapper.builder().build().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    /** On the thread that has something to say. */
    @Override
    public String format(LogRecord event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("time", event.getInstant().toString());
        fields.put("level", Logs.name(event.getLevel()));
        fields.put("logger", String.valueOf(event.getLoggerName()));
        fields.put("thread", Thread.currentThread().getName());
        fields.put("message", cut(formatMessage(event)));
        Throwable thrown = event.getThrown();
        if (thrown != null) {
            StringWriter stack = new StringWriter();
            thrown.printStackTrace(new PrintWriter(stack));
            fields.put("thrown", cut(stack.toString()));
        }
        try {
            // The one control character that JSON leaves as it is.
            return json.writeValueAsString(fields).replace("\u007F", "\\u007f") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
