package summitbot.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.OptionalLong;

/** What became of a call. */
public sealed interface Outcome {
    /** It took effect. */
    record Done(JsonNode result) implements Outcome {}

    /** It had no effect; nothing may be sent to this chat before {@code pause} is over. */
    record Flooded(Duration pause) implements Outcome {}

    /**
     * It had no effect, and the same call will not have one.
     *
     * @param code as HTTP status
     * @param movedTo the new id of a group that became a supergroup
     */
    record Refused(int code, String description, OptionalLong movedTo) implements Outcome {
        public boolean says(String part) {
            return description.toLowerCase(java.util.Locale.ROOT).contains(part);
        }
    }

    /**
     * Nothing sensible came back in time. Whether the call took effect is not known.
     *
     * @param body what came instead of JSON, for who can make something of it; often empty
     */
    record Broken(String why, String body) implements Outcome {}
}
