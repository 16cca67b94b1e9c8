package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Somebody who writes to the bot. */
public record Person(long id, String name, String language) {
    ObjectNode json() {
        ObjectNode user = Json.object();
        user.put("id", id).put("is_bot", false).put("first_name", name);
        return user.put("language_code", language);
    }
}
