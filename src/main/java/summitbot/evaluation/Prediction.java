package summitbot.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An answer as it stands in a file of predictions, so that what is scored is what was written.
 *
 * @param refused whether nothing was answered from the sources
 */
record Prediction(String answer, boolean refused, List<Quoted> citations, OptionalDouble millis) {
    /** What a question without a line is scored as. */
    static final Prediction MISSING = new Prediction("", false, List.of(), OptionalDouble.empty());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    Prediction {
        citations = List.copyOf(citations);
    }

    /** A quotation with the name of the source it is said to come from. */
    record Quoted(String source, String quote) {}

    /** @throws IllegalArgumentException when the line is not JSON */
    static Prediction read(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            JsonNode millis = json.path("ms");
            return new Prediction(
                    text(json.path("answer")),
                    json.path("refused").asBoolean(),
                    citations(json.path("citations")),
                    millis.isNumber() ? OptionalDouble.of(millis.asDouble()) : OptionalDouble.empty());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a prediction: " + e.getOriginalMessage(), e);
        }
    }

    private static List<Quoted> citations(JsonNode array) {
        List<Quoted> citations = new ArrayList<>();
        for (JsonNode citation : array) {
            if (citation.isObject()) {
                citations.add(new Quoted(text(citation.path("source")), text(citation.path("quote"))));
            }
        }
        return citations;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }
}
