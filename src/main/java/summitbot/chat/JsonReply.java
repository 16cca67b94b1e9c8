package summitbot.chat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Question;

/**
 * An answer for programs, on one line. Written by hand, field by field: the names are a contract, and a mapper would take
 * longer to start than the answer takes.
 *
 * @param id of the question in a file of questions; empty for none
 * @param millis time the answer took
 */
public record JsonReply(String id, Question question, Answer answer, long millis) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** One line without its end; characters that a terminal would obey are escaped, so that a parser gives them back. */
    public String line() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return escaped(text.toString());
    }

    private void write(JsonGenerator json) throws IOException {
        Reply reply = Reply.of(answer);
        json.writeStartObject();
        if (!id.isEmpty()) {
            json.writeStringField("id", id);
        }
        json.writeStringField("question", question.text());
        json.writeStringField("answer", reply.text());
        json.writeStringField("kind", kind(answer));
        json.writeBooleanField("refused", !(answer instanceof Answer.Grounded));
        json.writeStringField("mode", mode().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("citations");
        for (Footnote footnote : reply.footnotes()) {
            for (Citation citation : footnote.citations()) {
                write(json, footnote.marker(), citation);
            }
        }
        json.writeEndArray();
        json.writeNumberField("ms", millis);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, int marker, Citation citation) throws IOException {
        json.writeStartObject();
        json.writeNumberField("marker", marker);
        json.writeStringField("source", citation.passage().source().id());
        json.writeStringField("title", citation.passage().source().title());
        json.writeStringField("passage", citation.passage().id());
        json.writeNumberField("start", citation.span().start());
        json.writeNumberField("end", citation.span().end());
        json.writeStringField("quote", citation.quote());
        json.writeEndObject();
    }

    /** The name of a variant, for machines. */
    public static String kind(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> "grounded";
            case Answer.NoEvidence none -> "no_evidence";
            case Answer.Unverified unverified -> "unverified";
            case Answer.Declined declined -> "declined";
            case Answer.Unavailable broken -> "unavailable";
        };
    }

    /** Only a grounded answer can have been written by a model. */
    private Answer.Mode mode() {
        return answer instanceof Answer.Grounded grounded ? grounded.mode() : Answer.Mode.EXTRACTIVE;
    }

    /** Outside of strings JSON has nothing but plain ASCII, so whatever is found here stands in a string. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(code -> {
            if (Printable.isShown(code)) {
                escaped.appendCodePoint(code);
            } else {
                for (char unit : Character.toChars(code)) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        });
        return escaped.toString();
    }
}
