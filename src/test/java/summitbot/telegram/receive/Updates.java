package summitbot.telegram.receive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Updates as the tests need them, and the bot that reads them. */
final class Updates {
    static final Me ME = new Me(4242, "SummitTestBot");
    static final Decoder DECODER = new Decoder(ME);

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ADA = "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"Ada\"}";

    private Updates() {}

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A message in Ada's private chat. */
    static Event direct(String content) {
        return message("{\"id\":7,\"type\":\"private\"}", content);
    }

    /** A message in a group; a later sender in {@code content} takes the place of Ada. */
    static Event group(String content) {
        return message("{\"id\":-100,\"type\":\"supergroup\"}", content);
    }

    /** The letters of an update, in a group, with entities. */
    static Event group(String text, String entities) {
        return group("\"text\":" + MAPPER.valueToTree(text) + ",\"entities\":[" + entities + "]");
    }

    private static Event message(String chat, String content) {
        return DECODER.decode(json("{\"update_id\":1,\"message\":{\"message_id\":5,\"date\":1700000000," + ADA
                + ",\"chat\":" + chat + "," + content + "}}"));
    }
}
