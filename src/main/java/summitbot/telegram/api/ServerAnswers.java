package summitbot.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what the server answers; a proxy in front of it may answer anything. */
final class ServerAnswers {
    /** What follows the end of an answer shows that it is none: read in part, it would hide the updates behind. */
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final long USUAL_WAIT = 5;

    private ServerAnswers() {}

    static Outcome read(int status, String retryAfter, String body) {
        Optional<JsonNode> json = parsed(body);
        if (json.isEmpty() || !json.get().path("ok").isBoolean()) {
            return new Outcome.Broken("HTTP " + status + " without an answer", status == 200 ? body : "");
        }
        JsonNode answer = json.get();
        if (answer.get("ok").asBoolean() && answer.has("result")) {
            return new Outcome.Done(answer.get("result"));
        }
        JsonNode parameters = answer.path("parameters");
        int code = answer.path("error_code").asInt(status);
        String description = answer.path("description").asText("HTTP " + status);
        if (code == 429) {
            return new Outcome.Flooded(Duration.ofSeconds(wait(parameters, retryAfter)));
        }
        if (code >= 500) {
            return new Outcome.Broken(description, "");
        }
        return new Outcome.Refused(code, description, moved(parameters));
    }

    private static Optional<JsonNode> parsed(String body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static long wait(JsonNode parameters, String header) {
        long usual = header.matches("\\d{1,6}") ? Long.parseLong(header) : USUAL_WAIT;
        return Math.max(1, parameters.path("retry_after").asLong(usual));
    }

    private static OptionalLong moved(JsonNode parameters) {
        long chat = parameters.path("migrate_to_chat_id").asLong(0);
        return chat == 0 ? OptionalLong.empty() : OptionalLong.of(chat);
    }
}
