package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Talk;

/** Updates that are spoilt, among questions; {@code -Dcases=10000} for the long form. */
final class PoisonTest extends StageTest {
    private static final int CASES = Integer.getInteger("cases", 1_000);
    private static final int IN_A_ROW = 20;

    /** What the server hands over at once. */
    private static final int BATCH = 100;

    private static final List<String> WHOLE = List.of(
            "\"message\":{\"message_id\":5,\"date\":1793610000,\"text\":\"Was it late?\",\"from\":{\"id\":7,"
                    + "\"is_bot\":false},\"chat\":{\"id\":7,\"type\":\"private\"}}}",
            "\"edited_message\":{\"message_id\":5,\"date\":1,\"edit_date\":2,\"text\":\"hm\",\"from\":{\"id\":7},"
                    + "\"chat\":{\"id\":-7,\"type\":\"supergroup\"},\"entities\":[{\"type\":\"mention\",\"offset\":0,"
                    + "\"length\":2}]}}",
            "\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":7},\"data\":\"a0\",\"message\":{\"chat\":{\"id\":7},"
                    + "\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"x\",\"callback_data\":\"a0\"}]]}}}}",
            "\"inline_query\":{\"id\":\"1\",\"from\":{\"id\":7},\"query\":\"ferry\",\"offset\":\"\"}}",
            "\"message_reaction\":{\"chat\":{\"id\":7},\"message_id\":1,\"user\":{\"id\":7},"
                    + "\"new_reaction\":[{\"type\":\"emoji\",\"emoji\":\"x\"}]}}",
            "\"my_chat_member\":{\"chat\":{\"id\":9},\"new_chat_member\":{\"status\":\"kicked\"}}}",
            "\"from_the_future\":{\"a\":{\"b\":[1,2,{\"c\":null}]}}}");

    private static final List<String> VALUES = List.of(
            "null",
            "{}",
            "[]",
            "[[{}]]",
            "\"\"",
            "true",
            "-1",
            "1e400",
            "0.5",
            "99999999999999999999999999",
            "9223372036854775807",
            "\"\\ud83d\"",
            "\"\\u0000\"",
            "[".repeat(900) + "]".repeat(900),
            "{\"x\":".repeat(990) + "1" + "}".repeat(990));

    @Test
    void stopNothingAroundThem() throws InterruptedException {
        Random random = new Random(6);
        stage.start();
        List<Talk> talks = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            stage.telegram.push(mutated(WHOLE.get(random.nextInt(WHOLE.size())), random));
            if (i % IN_A_ROW == 0) {
                Person person = stage.telegram.person("P" + i);
                talks.add(stage.telegram.talk(person));
                talks.getLast().says(person, "Was it late?");
            }
        }
        for (Talk each : talks) {
            stage.await(each, 1, "late twice");
        }
        stage.settle();
        assertThat(talks).allMatch(each -> each.shown().size() == 1);
        assertThat(stage.store().journal().quarantined()).isPositive();
    }

    @Test
    void stopsNoneOfItsBatch() throws InterruptedException {
        Random random = new Random(7);
        List<Talk> talks = new ArrayList<>();
        for (int i = 0; i < CASES / 2; i++) {
            if (random.nextInt(BATCH) == 0) {
                stage.telegram.push(mutated(WHOLE.get(random.nextInt(WHOLE.size())), random));
            }
            Person person = stage.telegram.person("P" + i);
            talks.add(stage.telegram.talk(person));
            talks.getLast().says(person, "Was it late?");
        }
        stage.start();
        for (Talk each : talks) {
            stage.await(each, 1, "late twice");
        }
        stage.settle();
        assertThat(talks).allMatch(each -> each.shown().size() == 1);
    }

    private static String mutated(String body, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> flipped(body, random);
            case 1 -> body.replaceFirst("\"(id|chat|from|text|message)\":", "\"$1\":" + any(random) + ",\"$1\":");
            case 2 -> body.replaceFirst("\"text\":\"", "\"text\":\"" + "long ".repeat(random.nextInt(20_000)));
            case 3 -> body.substring(0, random.nextInt(body.length()));
            default -> replaced(body, random);
        };
    }

    /** Another value in place of one. */
    private static String replaced(String body, Random random) {
        List<String> names =
                List.of("id", "chat", "from", "text", "data", "date", "query", "entities", "user", "message");
        String name = names.get(random.nextInt(names.size()));
        return body.replaceFirst(
                "\"" + name + "\":(\"[^\"]*\"|-?\\d+|\\{[^{}]*}|\\[[^\\[\\]]*])", "\"" + name + "\":" + any(random));
    }

    private static String any(Random random) {
        return VALUES.get(random.nextInt(VALUES.size())).replace("\\", "\\\\");
    }

    private static String flipped(String body, Random random) {
        StringBuilder flipped = new StringBuilder(body);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            flipped.setCharAt(random.nextInt(flipped.length()), (char) (32 + random.nextInt(95)));
        }
        return flipped.toString();
    }
}
