package summitbot.telegram.receive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Finds the bot's name in a message, where the server has marked it, counted in UTF-16 units. */
final class Addressing {
    private final Me me;

    Addressing(Me me) {
        this.me = me;
    }

    /** The text without the name; empty when the name is not in it. */
    Optional<String> withoutName(JsonNode message) {
        String text = message.path("text").asText();
        for (JsonNode entity : message.path("entities")) {
            int start = entity.path("offset").asInt(-1);
            int end = start + entity.path("length").asInt();
            if (start < 0 || end <= start || end > text.length()) {
                continue;
            }
            if (isUs(entity, text.substring(start, end))) {
                String before = text.substring(0, start).strip();
                String after = text.substring(end).replaceFirst("^[\\s,:;!-]+", "");
                return Optional.of((before + " " + after).strip());
            }
        }
        return Optional.empty();
    }

    private boolean isUs(JsonNode entity, String marked) {
        return switch (entity.path("type").asText()) {
            case "mention" -> me.isNamed(marked.substring(1));
            case "text_mention" -> entity.path("user").path("id").asLong() == me.id();
            default -> false;
        };
    }
}
