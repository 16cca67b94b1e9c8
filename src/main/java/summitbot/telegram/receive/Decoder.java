package summitbot.telegram.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import summitbot.store.Place;

/** Reads an update. */
public final class Decoder {
    /** The kinds of updates that {@link #decode} understands; the server sends no others. */
    public static final Set<String> KINDS =
            Set.of("message", "edited_message", "callback_query", "inline_query", "message_reaction", "my_chat_member");

    private final MessageDecoder messages;

    public Decoder(Me me) {
        messages = new MessageDecoder(me);
    }

    /** The update that {@link #decode} reads as this question; for a question that no message has asked. */
    public static String encoded(Event.Asked asked) {
        Place place = asked.letter().place();
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        ObjectNode message = update.putObject("message");
        message.put("message_id", asked.letter().message())
                .put("date", asked.letter().at());
        message.put("text", asked.text()).put("message_thread_id", place.thread());
        message.put("is_topic_message", place.thread() != 0);
        message.putObject("from")
                .put("id", place.person())
                .put("language_code", asked.letter().language());
        // Nobody has to be called by name here, whatever kind of chat it is.
        message.putObject("chat").put("id", place.chat()).put("type", "private");
        return update.toString();
    }

    /** Never throws for an object, whatever stands in it. */
    public Event decode(JsonNode update) {
        if (update.path("message").isObject()) {
            return messages.decode(update.get("message"));
        }
        if (update.path("edited_message").isObject()) {
            JsonNode message = update.get("edited_message");
            return messages.decode(message) instanceof Event.Asked asked
                    ? new Event.Edited(
                            asked.letter(),
                            asked.text(),
                            message.path("edit_date").asLong())
                    : new Event.Nothing();
        }
        if (update.path("callback_query").isObject()) {
            return pressed(update.get("callback_query"));
        }
        if (update.path("inline_query").isObject()) {
            return inline(update.get("inline_query"));
        }
        if (update.path("message_reaction").isObject()) {
            return reacted(update.get("message_reaction"));
        }
        return left(update.path("my_chat_member"));
    }

    private static Event pressed(JsonNode query) {
        JsonNode message = query.path("message");
        long person = query.path("from").path("id").asLong();
        String data = query.path("data").asText();
        if (person == 0 || message.path("chat").path("id").asLong() == 0) {
            return new Event.Nothing();
        }
        Letter letter = Letter.of(
                message, person, query.path("from").path("language_code").asText());
        return new Event.Pressed(query.path("id").asText(), letter, data, label(message, data));
    }

    private static String label(JsonNode message, String data) {
        for (JsonNode row : message.path("reply_markup").path("inline_keyboard")) {
            for (JsonNode button : row) {
                if (button.path("callback_data").asText().equals(data)) {
                    return button.path("text").asText();
                }
            }
        }
        return "";
    }

    private static Event inline(JsonNode query) {
        JsonNode from = query.path("from");
        return new Event.Inline(
                query.path("id").asText(),
                from.path("id").asLong(),
                from.path("language_code").asText(),
                query.path("query").asText());
    }

    private static Event reacted(JsonNode reaction) {
        JsonNode user = reaction.path("user");
        if (user.path("is_bot").asBoolean(false) || user.path("id").asLong() == 0) {
            return new Event.Nothing();
        }
        Set<String> emoji = new HashSet<>();
        reaction.path("new_reaction").forEach(one -> emoji.add(one.path("emoji").asText()));
        return new Event.Reacted(Letter.of(reaction, user.path("id").asLong(), ""), emoji);
    }

    private static Event left(JsonNode change) {
        String status = change.path("new_chat_member").path("status").asText();
        boolean out = status.equals("kicked") || status.equals("left");
        long chat = change.path("chat").path("id").asLong();
        return out && chat != 0 ? new Event.Left(chat) : new Event.Nothing();
    }
}
