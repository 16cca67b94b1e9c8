package summitbot.telegram.fake;

import java.util.Map;

/** An error answer, in the words of the real server. */
public final class Refusal extends RuntimeException {
    private final int code;
    private final Map<String, Long> parameters;

    private Refusal(int code, String description, Map<String, Long> parameters) {
        super(description);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    public static Refusal bad(String description) {
        return new Refusal(400, "Bad Request: " + description, Map.of());
    }

    public static Refusal of(int code, String description) {
        return new Refusal(code, description, Map.of());
    }

    public static Refusal flood(long seconds) {
        return new Refusal(
                429, "Too Many Requests: retry after " + seconds, Map.of("retry_after", Math.max(1, seconds)));
    }

    static Refusal moved(long chat) {
        return new Refusal(
                400, "Bad Request: group chat was upgraded to a supergroup chat", Map.of("migrate_to_chat_id", chat));
    }

    int code() {
        return code;
    }

    Map<String, Long> parameters() {
        return parameters;
    }
}
