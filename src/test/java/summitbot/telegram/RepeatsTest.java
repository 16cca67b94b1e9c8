package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Talk;

/** Updates that come more often than once, and updates that are none. */
final class RepeatsTest extends StageTest {
    private static final List<String> SPOILT = List.of(
            "\"message\":null}",
            "\"message\":{}}",
            "\"message\":{\"chat\":7,\"text\":[]}}",
            "\"message\":{\"chat\":{\"id\":\"x\"},\"from\":{\"id\":{}},\"text\":\"hm\"}}",
            "\"message\":{\"chat\":{\"id\":999999999999999999999999},\"from\":{\"id\":1e400},\"text\":\"hm\"}}",
            "\"message\":{\"message_id\":1,\"message_id\":2,\"chat\":{\"id\":null},\"text\":null}}",
            "\"message\":" + "[".repeat(900) + "]".repeat(900) + "}",
            "\"message\":" + "{\"reply_to_message\":".repeat(990) + "1" + "}".repeat(990) + "}",
            "\"callback_query\":{\"data\":17}}",
            "\"callback_query\":{\"from\":{\"id\":7},\"message\":{\"chat\":{\"id\":7},\"reply_markup\":[[1]]}}}",
            "\"inline_query\":[]}",
            "\"message_reaction\":{\"new_reaction\":\"x\",\"user\":7}}",
            "\"my_chat_member\":{\"new_chat_member\":{\"status\":[\"kicked\"]}}}",
            "\"from_the_future\":{\"a\":{\"b\":[1,2,{\"c\":null}]}}}",
            "\"message\":{\"text\":\"\\ud83d\\ud83d lone\",\"chat\":{\"id\":0}}}");

    private static String message(long person, int number) {
        return "\"message\":{\"message_id\":" + number
                + ",\"date\":1793610000,\"text\":\"Was it late?\",\"from\":{\"id\":" + person
                + ",\"is_bot\":false},\"chat\":{\"id\":" + person + ",\"type\":\"private\"}}}";
    }

    @Test
    void areAnsweredOnceAcrossRestarts() throws InterruptedException {
        List<Person> people = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(stage.telegram.person("P" + i));
            stage.telegram.talk(people.getLast());
            ids.add(1_000 + i);
        }
        Random random = new Random(5);
        stage.start();
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(ids, random);
            for (int id : ids) {
                stage.telegram.restartIds(id);
                stage.telegram.push(message(people.get(id - 1_000).id(), 5));
                Stage.await("a poll", () -> stage.telegram.waiting() == 0);
            }
            if (round == 2) {
                stage.settle();
                stage.stop();
                stage.start();
            }
        }
        stage.settle();
        assertThat(people)
                .allMatch(person -> stage.telegram.talk(person).shown().size() == 1);
    }

    @Test
    void thatAreSpoiltStopNothingAroundThem() throws InterruptedException {
        Random random = new Random(6);
        stage.start();
        List<Talk> talks = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 60; i++) {
                stage.telegram.push(mutated(SPOILT.get(random.nextInt(SPOILT.size())), random));
            }
            Person person = stage.telegram.person("P" + round);
            talks.add(stage.telegram.talk(person));
            talks.getLast().says(person, "Was it late?");
        }
        for (Talk each : talks) {
            stage.await(each, 1, "late twice");
        }
        stage.settle();
        assertThat(talks).allMatch(each -> each.shown().size() == 1);
    }

    /** Changes a character or two, which mostly leaves no JSON. */
    private static String mutated(String body, Random random) {
        StringBuilder mutated = new StringBuilder(body);
        for (int i = random.nextInt(3); i > 0; i--) {
            mutated.setCharAt(random.nextInt(mutated.length()), (char) (32 + random.nextInt(95)));
        }
        return mutated.toString();
    }
}
