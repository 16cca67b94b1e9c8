package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.Person;

/** Updates that come more often than once. */
final class RepeatsTest extends StageTest {
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
}
