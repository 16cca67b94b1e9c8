package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** What has come while the bot was away; with somebody who asks while it is being answered. */
final class BacklogTest {
    private static final long WAITED = 3_600;

    @TempDir
    private Path folder;

    private final List<Talk> talks = new ArrayList<>();

    @AfterEach
    void forget() {
        talks.clear();
    }

    @Test
    void isAnsweredWholeBehindWhoAsksNow() throws InterruptedException {
        answered(200, 3, Duration.ofMinutes(3));
    }

    /** In the time of the machine, because what ten thousand questions cost the disk is what this is about. */
    @Test
    @Tag("slow")
    void ofTenThousandIsAnsweredWholeBehindWhoAsksNow() throws InterruptedException {
        answered(10_000, 1, Duration.ofMinutes(15));
    }

    private void answered(int questions, int speed, Duration most) throws InterruptedException {
        try (Stage stage = new Stage(folder, speed)) {
            for (int i = 0; i < questions; i++) {
                ask(stage, stage.telegram.person("P" + i));
            }
            stage.start();
            await(() -> answered() > questions / 10, most);
            long start = stage.time.nanos();
            stage.talk().says(stage.ada, "What is the price?");
            Shown answer = stage.await(stage.talk(), 1, "four crowns");
            await(() -> answered() == questions, most);
            long end = stage.time.nanos();
            stage.settle();
            assertThat(stage.telegram.ignoredWaits()).isZero();
            assertThat(talks).allMatch(talk -> talk.shown().size() == 1);
            Duration waited = Duration.ofNanos(answer.look().nanos() - start);
            System.getLogger("figures.BacklogTest")
                    .log(
                            System.Logger.Level.INFO,
                            "a new question among %d old ones waited %d ms; all took %d s"
                                    .formatted(questions, waited.toMillis(), (end - start) / 1_000_000_000));
            assertThat(before(answer)).isLessThan(questions * 2L / 3);
            assertThat(waited).isLessThan(Duration.ofSeconds(60));
        }
    }

    private void ask(Stage stage, Person person) {
        talks.add(stage.telegram.talk(person));
        talks.getLast()
                .says(
                        person,
                        "Was it late?",
                        message -> message.put("date", message.path("date").asLong() - WAITED));
    }

    /** How many were answered before this one. */
    private long before(Shown answer) {
        return talks.stream()
                .filter(talk ->
                        talk.shown().getFirst().look().nanos() < answer.look().nanos())
                .count();
    }

    private long answered() {
        return talks.stream()
                .filter(talk ->
                        talk.shown().stream().anyMatch(shown -> shown.text().contains("late twice")))
                .count();
    }

    private static void await(java.util.function.BooleanSupplier condition, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
