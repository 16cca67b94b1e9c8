package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import summitbot.FuzzedText;
import summitbot.telegram.receive.FuzzedServer.Waiting;

/** Whatever the server sends, as an update or instead of all of them, the question that waits behind it is taken. */
final class UpdateFuzz {
    private static final String QUESTION = "\"message\":{\"message_id\":5,\"date\":1,\"text\":\"Was it late?\","
            + "\"from\":{\"id\":7},\"chat\":{\"id\":7,\"type\":\"private\"}}}";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<FuzzedServer> OPEN = new ArrayList<>();
    private static int id = 1_000;

    @BeforeAll
    static void open() throws Exception {
        OPEN.add(FuzzedServer.start());
    }

    @AfterAll
    static void close() {
        OPEN.removeFirst().close();
    }

    @FuzzTest
    @DictionaryEntries({
        "\"message\":{",
        "\"edited_message\":{",
        "\"callback_query\":{",
        "\"inline_query\":{",
        "null",
        "]"
    })
    @DictionaryEntries({"\"text\":\"", "\"chat\":{\"id\":7,\"type\":\"private\"}", "\"from\":{\"id\":7}", "1e400", "{}"
    })
    @DictionaryEntries({
        "\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":",
        "\"mention\"",
        "\\ud83d",
        "}"
    })
    @DictionaryEntries({
        "\"reply_to_message\":{",
        "\"quote\":{\"text\":",
        "\"migrate_to_chat_id\":",
        "9223372036854775807"
    })
    @DictionaryEntries({
        "\"my_chat_member\":{",
        "\"message_reaction\":{",
        "{\"ok\":",
        "\"result\":",
        "\"error_code\":",
        "429"
    })
    @DictionaryEntries({
        "\"parameters\":{\"retry_after\":",
        "true",
        "false",
        "\"description\":\"",
        "[",
        "-1",
        "supergroup"
    })
    void stopsNothingBehindIt(byte[] bytes) throws InterruptedException {
        String fuzzed = FuzzedText.of(bytes);
        id += 4;
        FuzzedServer server = OPEN.getFirst();
        // Its own id, which the server gives and no person, stands last, where it holds.
        Waiting spoilt = new Waiting(id, "{" + fuzzed + ",\"update_id\":" + id + "}");
        if (!namesAnId(fuzzed)) {
            assertThat(server.take("", List.of(spoilt, question(id + 1)))).isTrue();
        }
        // A proxy may say that the token is refused, and is believed.
        assertThat(server.take(fuzzed, List.of(question(id + 2))) || server.wasPatient())
                .isTrue();
        decode(fuzzed);
    }

    private static Waiting question(int number) {
        return new Waiting(number, "{\"update_id\":" + number + "," + QUESTION);
    }

    /** However it is written. */
    private static boolean namesAnId(String fuzzed) {
        return fuzzed.contains("update") || (fuzzed.contains("\\u00") && fuzzed.contains("_id"));
    }

    /** Not even set aside: what is JSON is read. */
    private static void decode(String fuzzed) {
        try {
            JsonNode update = MAPPER.readTree("{" + fuzzed + "}");
            if (update.isObject()) {
                assertThat(Updates.DECODER.decode(update)).isNotNull();
            }
        } catch (JsonProcessingException e) {
            // No JSON: only the server's side of it is held.
        }
    }
}
