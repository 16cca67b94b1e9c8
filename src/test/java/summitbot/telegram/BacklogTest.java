package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** What has come while the bot was away; {@code -Dcases=100000} for ten thousand questions. */
final class BacklogTest {
    private static final int QUESTIONS = Integer.getInteger("cases", 1_500) / 10;
    private static final long WAITED = 3_600;
    private static final int SPEED = 2;

    @TempDir
    private java.nio.file.Path folder;

    private final List<Talk> talks = new ArrayList<>();

    @AfterEach
    void forget() {
        talks.clear();
    }

    @Test
    void isAnsweredWholeWithoutWritingInsideAWait() throws InterruptedException {
        try (Stage stage = new Stage(folder, SPEED)) {
            for (int i = 0; i < QUESTIONS; i++) {
                Person person = stage.telegram.person("P" + i);
                talks.add(stage.telegram.talk(person));
                talks.getLast()
                        .says(
                                person,
                                "Was it late?",
                                message ->
                                        message.put("date", message.path("date").asLong() - WAITED));
            }
            stage.start();
            Stage.await("some answers", () -> answered() > QUESTIONS / 10);
            long start = stage.time.nanos();
            stage.talk().says(stage.ada, "What is the price?");
            Shown answer = stage.await(stage.talk(), 1, "four crowns");
            Stage.await("all answers", () -> answered() == QUESTIONS);
            stage.settle();
            assertThat(stage.telegram.ignoredWaits()).isZero();
            assertThat(talks).allMatch(talk -> talk.shown().size() == 1);
            long before = talks.stream()
                    .filter(talk -> talk.shown().getFirst().look().nanos()
                            < answer.look().nanos())
                    .count();
            Duration took = Duration.ofNanos(answer.look().nanos() - start);
            System.getLogger("BacklogTest")
                    .log(System.Logger.Level.INFO, before + " of " + QUESTIONS + " before a new one, after " + took);
        }
    }

    private long answered() {
        return talks.stream()
                .filter(talk ->
                        talk.shown().stream().anyMatch(shown -> shown.text().contains("late twice")))
                .count();
    }
}
