package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import summitbot.telegram.api.Time;

/** Presses of buttons and inline queries, each with a window in which it may be answered. */
final class Queries {
    private static final Duration WINDOW = Duration.ofSeconds(15);

    private final Time time;
    private final Map<String, Long> asked = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> answers = new ConcurrentHashMap<>();

    Queries(Time time) {
        this.time = time;
    }

    void ask(String id) {
        asked.put(id, time.nanos());
    }

    Optional<JsonNode> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    JsonNode answerPress(JsonNode arguments) {
        if (arguments.path("text").asText().length() > 200) {
            throw Refusal.bad("MESSAGE_TOO_LONG");
        }
        return answered(arguments.path("callback_query_id").asText(), arguments);
    }

    JsonNode answerInline(JsonNode arguments) {
        Set<String> ids = new HashSet<>();
        for (JsonNode result : arguments.path("results")) {
            String id = result.path("id").asText();
            if (!ids.add(id)) {
                throw Refusal.bad("RESULT_ID_DUPLICATE");
            }
            if (id.isEmpty() || bytes(id) > 64 || result.path("title").asText().isBlank()) {
                throw Refusal.bad("can't parse inline query result");
            }
            JsonNode content = result.path("input_message_content");
            TextRules.check(content.path("message_text"), content.path("entities"));
            KeyboardRules.check(result.path("reply_markup"));
        }
        if (ids.size() > 50 || bytes(arguments.path("next_offset").asText()) > 64) {
            throw Refusal.bad("RESULTS_TOO_MUCH");
        }
        return answered(arguments.path("inline_query_id").asText(), arguments);
    }

    private JsonNode answered(String id, JsonNode arguments) {
        Long since = asked.get(id);
        if (since == null || time.nanos() - since > WINDOW.toNanos()) {
            throw Refusal.bad("query is too old and response timeout expired or query ID is invalid");
        }
        answers.put(id, arguments);
        return BooleanNode.TRUE;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
