package summitbot.telegram.receive;

import com.fasterxml.jackson.databind.JsonNode;
import summitbot.store.Place;

/**
 * The outside of a message.
 *
 * @param direct whether nobody but this person reads the chat
 * @param message its id
 * @param at seconds of the epoch when it was written
 * @param language as the person's app names it; may be empty
 */
public record Letter(Place place, boolean direct, int message, long at, String language) {
    static Letter of(JsonNode message, long person, String language) {
        JsonNode chat = message.path("chat");
        // Outside topics the field names a chain of replies, which is no place to write to.
        boolean topic = message.path("is_topic_message").asBoolean(false);
        int thread = topic ? message.path("message_thread_id").asInt() : 0;
        return new Letter(
                new Place(chat.path("id").asLong(), thread, person),
                chat.path("type").asText().equals("private"),
                message.path("message_id").asInt(),
                message.path("date").asLong(),
                language);
    }
}
