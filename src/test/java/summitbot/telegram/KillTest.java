package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.Canary;
import summitbot.telegram.fake.Crowd;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** The process is killed at moments that a seed chooses, while people ask; then every question is counted. */
final class KillTest {
    private static final long SEED = 20261102;

    @TempDir
    private Path folder;

    private final FastTime time = new FastTime(1);
    private final FakeTelegram telegram = FakeTelegram.start(time);
    private final Random random = new Random(SEED);

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void losesAndDoublesNothingWhenKilled() throws Exception {
        killed(3);
    }

    @Test
    @Tag("slow")
    void losesAndDoublesNothingWhenKilledAHundredTimes() throws Exception {
        killed(100);
    }

    @Test
    void endsInTimeAndLosesNothingWhenAsked() throws Exception {
        ended(1);
    }

    @Test
    @Tag("slow")
    void endsInTimeAndLosesNothingWhenAskedAHundredTimes() throws Exception {
        ended(100);
    }

    private void killed(int times) throws Exception {
        Crowd crowd = Crowd.come(telegram, number -> "question " + number, Duration.ofMillis(100));
        for (int i = 0; i < times; i++) {
            Process bot = start(300);
            Thread.sleep(random.nextInt(1_200));
            bot.destroyForcibly().waitFor();
        }
        List<Talk> talks = crowd.stop();
        assertThatEverybodyHasOneAnswer(talks);
        log("%d times kill -9: %d asked".formatted(times, talks.size()));
    }

    private void ended(int times) throws Exception {
        Crowd crowd = Crowd.come(telegram, number -> "question " + number, Duration.ofMillis(100));
        Duration longest = Duration.ZERO;
        for (int i = 0; i < times; i++) {
            Process bot = start(6_000);
            Thread.sleep(300 + random.nextInt(900));
            long before = System.nanoTime();
            bot.destroy();
            assertThat(bot.waitFor(8, TimeUnit.SECONDS)).as("ends within 8 s").isTrue();
            Duration took = Duration.ofNanos(System.nanoTime() - before);
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        List<Talk> talks = crowd.stop();
        assertThatEverybodyHasOneAnswer(talks);
        log("%d times SIGTERM: %d asked, longest end %d ms".formatted(times, talks.size(), longest.toMillis()));
    }

    private static void log(String figures) {
        System.getLogger("figures.KillTest").log(System.Logger.Level.INFO, figures);
    }

    /** Waits until the new process polls. */
    private Process start(int slowMillis) throws IOException, InterruptedException {
        int polls = telegram.requests("getMe").size();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        BotProcess.class.getName(),
                        telegram.url(),
                        folder.toString(),
                        Integer.toString(slowMillis),
                        Long.toString(time.clock().instant().toEpochMilli()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "out.log")))
                .start();
        Stage.await("the bot", () -> telegram.requests("getMe").size() > polls || !process.isAlive());
        assertThat(process.isAlive()).as("see out.log").isTrue();
        return process;
    }

    private void assertThatEverybodyHasOneAnswer(List<Talk> talks) throws Exception {
        Process last = start(10);
        try {
            awaitAll(talks);
            // What would come a second time would come by now.
            Thread.sleep(500);
        } finally {
            last.destroyForcibly().waitFor();
        }
        for (int i = 0; i < talks.size(); i++) {
            assertThat(pieces(talks, i)).as("pieces of answer %s", i).isEqualTo(expected(i));
        }
        assertThat(Files.readString(folder.resolve("out.log"))).doesNotContain(Canary.forms());
    }

    /** As long as it goes on: thousands may wait, and Telegram takes 30 messages a second. */
    private static void awaitAll(List<Talk> talks) throws InterruptedException {
        List<Integer> missing = IntStream.range(0, talks.size()).boxed().toList();
        while (!missing.isEmpty()) {
            List<Integer> before = missing;
            Stage.await(
                    before.size() + " more answers",
                    () -> before.stream().anyMatch(number -> isAnswered(talks, number)));
            missing =
                    before.stream().filter(number -> !isAnswered(talks, number)).toList();
        }
    }

    private static boolean isAnswered(List<Talk> talks, int number) {
        return pieces(talks, number) >= expected(number);
    }

    private static int pieces(List<Talk> talks, int number) {
        String texts = talks.get(number).shown().stream().map(Shown::text).collect(Collectors.joining("\n"));
        return texts.split("K" + number + "\\b", -1).length - 1;
    }

    private static int expected(int number) {
        return number % 5 == 0 ? 3 : 1;
    }
}
