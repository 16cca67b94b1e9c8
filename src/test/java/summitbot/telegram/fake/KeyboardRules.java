package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** The checks of an inline keyboard. */
final class KeyboardRules {
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_IN_A_ROW = 8;

    private KeyboardRules() {}

    static void check(JsonNode markup) {
        int buttons = 0;
        for (JsonNode row : markup.path("inline_keyboard")) {
            if (row.size() > MOST_IN_A_ROW) {
                throw Refusal.bad("reply markup is too long");
            }
            row.forEach(KeyboardRules::checkButton);
            buttons += row.size();
        }
        if (buttons > MOST_BUTTONS) {
            throw Refusal.bad("reply markup is too long");
        }
    }

    private static void checkButton(JsonNode button) {
        if (button.path("text").asText().isBlank()) {
            throw Refusal.bad("text buttons are unallowed in the inline keyboard");
        }
        if (button.has("callback_data")) {
            int bytes = button.get("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
            if (bytes < 1 || bytes > 64) {
                throw Refusal.bad("BUTTON_DATA_INVALID");
            }
        } else if (button.has("url")) {
            if (!button.get("url").asText().matches("https?://\\S+")) {
                throw Refusal.bad("inline keyboard button URL is invalid");
            }
        } else if (!button.has("switch_inline_query") && !button.has("switch_inline_query_current_chat")) {
            throw Refusal.bad("text buttons are unallowed in the inline keyboard");
        }
    }
}
