package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request as it came in.
 *
 * @param method in lower case
 * @param nanos time of the server
 * @param status of the answer, 0 when the connection was cut
 */
public record Recorded(String method, JsonNode arguments, long nanos, int status) {
    /** 0 when the method has none. */
    public long chat() {
        return arguments.path("chat_id").asLong();
    }
}
