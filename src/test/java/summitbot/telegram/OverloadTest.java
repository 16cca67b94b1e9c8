package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** More is asked than can be answered; all times are those of the machine. */
final class OverloadTest {
    /** So fast that Telegram's thirty messages a second are not what is narrow. */
    private static final int SPEED = 8;

    /** With 32 at once, 40 answers a second. */
    private static final Duration THINKING = Duration.ofMillis(800);

    private static final int STORM_A_SECOND = 400;
    private static final int FLOODERS = 40;
    /** A build may have other work beside it. */
    private static final int BUSY = 5;

    @TempDir(factory = InMemory.class)
    private Path folder;

    private record Chat(Person person, Talk talk, AtomicLong seventh) {
        void asks(long now, int time) {
            talk.says(person, "Was it late?");
            if (time == 6) {
                seventh.set(now);
            }
        }

        /** From the seventh question, the first that may be too much, until the chat is told so. */
        Duration untold(int speed) {
            return talk.shown().stream()
                    .filter(shown -> shown.text().contains("a lot at once"))
                    .map(told -> Duration.ofNanos((told.looks().getFirst().nanos() - seventh.get()) / speed))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("never told: " + talk.id()));
        }
    }

    @Test
    void ofTenTimesWhatItCanDoIsToldAtOnceAndOverSoon() throws InterruptedException {
        storm(Duration.ofSeconds(4), BUSY);
    }

    @Test
    @Tag("slow")
    void ofTenTimesWhatItCanDoForAMinuteIsToldAtOnceAndOverSoon() throws InterruptedException {
        storm(Duration.ofSeconds(60), 1);
    }

    /** With so many times the figures that are promised for a machine that does nothing else. */
    private void storm(Duration length, int times) throws InterruptedException {
        try (Stage stage = new Stage(folder, SPEED)) {
            stage.answering((question, turns, soFar) -> {
                        Stage.pause(THINKING);
                        return Stage.answer(question);
                    })
                    .start();
            Duration warm = asked(stage);
            Duration quiet = asked(stage);
            long heap = Stage.heap();
            List<Chat> flooders = chats(stage, FLOODERS);
            int most = flood(stage, flooders, length);
            long end = System.nanoTime();
            Stage.await("what was taken in is answered", stage::isSettled);
            Duration over = Duration.ofNanos(System.nanoTime() - end);
            Duration later = asked(stage);
            Duration untold = flooders.stream()
                    .map(chat -> chat.untold(SPEED))
                    .max(Duration::compareTo)
                    .orElseThrow();
            log(
                    "%d s of %d questions a second: told in %s, over in %s, then %s (before %s), at most %d waiting, %d MB more"
                            .formatted(
                                    length.toSeconds(),
                                    STORM_A_SECOND,
                                    untold,
                                    over,
                                    later,
                                    quiet,
                                    most,
                                    Stage.heap() - heap));
            assertThat(List.of(warm, quiet)).allMatch(Duration::isPositive);
            assertThat(untold).isLessThan(Duration.ofSeconds(2L * times));
            assertThat(over).isLessThan(Duration.ofSeconds(10L * times));
            assertThat(later).isLessThan(quiet.multipliedBy(2L * times));
            assertThat(most).isLessThanOrEqualTo(FLOODERS * 6);
            // The server of the test remembers every request and every message.
            assertThat(Stage.heap() - heap).isLessThan(64);
            assertThat(stage.telegram.ignoredWaits()).isZero();
        }
    }

    /** In even steps; gives how many questions waited at most. */
    private static int flood(Stage stage, List<Chat> flooders, Duration length) throws InterruptedException {
        long start = System.nanoTime();
        int most = 0;
        int step = FLOODERS * 1_000 / STORM_A_SECOND;
        for (int time = 0; time < length.toMillis() / step; time++) {
            for (Chat chat : flooders) {
                chat.asks(stage.time.nanos(), time);
            }
            most = Math.max(most, stage.traffic().waiting());
            Thread.sleep(Math.max(0, (start - System.nanoTime()) / 1_000_000 + (time + 1L) * step));
        }
        return most;
    }

    @Test
    void ofMoreThanAThousandChatsIsToldToTheRest() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        try (Stage stage = new Stage(folder, SPEED)) {
            stage.answering((question, turns, soFar) -> {
                        waitFor(open);
                        return Stage.answer(question);
                    })
                    .start();
            List<Chat> chats = chats(stage, 1_050);
            chats.forEach(chat -> chat.asks(stage.time.nanos(), 0));
            Stage.await("all taken or turned away", () -> stage.telegram.waiting() == 0);
            Chat late = chats.getLast();
            late.asks(stage.time.nanos(), 1);
            Stage.await("once more", () -> stage.telegram.waiting() == 0);
            open.countDown();
            stage.settle();
            Stage.await(
                    "everybody is told",
                    () -> chats.stream().noneMatch(chat -> chat.talk().shown().isEmpty()));
            assertThat(chats).allMatch(chat -> chat.talk().shown().size() == 1);
            assertThat(chats.stream().filter(OverloadTest::isTurnedAway))
                    .hasSize(50)
                    .contains(late);
            stage.talk().says(stage.ada, "Was it late?");
            stage.await(stage.talk(), 1, "late twice");
        }
    }

    private static boolean isTurnedAway(Chat chat) {
        return chat.talk().shown().getFirst().text().contains("Very many people");
    }

    /** How long a newcomer waits for an answer. */
    private static Duration asked(Stage stage) throws InterruptedException {
        Chat newcomer = chats(stage, 1).getFirst();
        long start = stage.time.nanos();
        newcomer.asks(start, 0);
        Shown answer = stage.await(newcomer.talk(), 1, "late twice");
        return Duration.ofNanos((answer.look().nanos() - start) / SPEED);
    }

    private static List<Chat> chats(Stage stage, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> stage.telegram.person("P" + number))
                .map(person -> new Chat(person, stage.telegram.talk(person), new AtomicLong()))
                .toList();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void log(String figures) {
        System.getLogger("figures.OverloadTest").log(System.Logger.Level.INFO, figures);
    }
}
