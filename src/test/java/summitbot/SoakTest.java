package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Faults;
import summitbot.telegram.fake.Refusal;

/**
 * The real program under questions, changes of its sources and faults of the server, for seconds in every build and for
 * {@code -Dsoak.minutes=N}; what it holds at the end is what it held before.
 */
final class SoakTest {
    private static final int MINUTES = Integer.getInteger("soak.minutes", 0);
    private static final Duration LENGTH = MINUTES == 0 ? Duration.ofSeconds(6) : Duration.ofMinutes(MINUTES);
    private static final Path ARTICLES = Path.of("src/test/resources/summitbot/answer/harbour");
    private static final int READERS = 100;

    /** Somebody asks, unless three answers are still open; so a busy machine is asked less. */
    private static final Duration BETWEEN = Duration.ofMillis(17);

    /** What a server may do to one request. */
    private static final List<Faults.Fault> FAULTS = List.of(
            new Faults.Refused(Refusal.flood(1)),
            new Faults.Refused(Refusal.of(500, "Internal Server Error")),
            new Faults.Raw(502, "<html>Bad Gateway</html>"),
            new Faults.Cut(false));

    private static final List<String> METHODS = List.of("sendMessage", "editMessageText", "getUpdates");

    @TempDir
    private Path folder;

    private final Random random = new Random(20261122);
    private final FakeTelegram telegram = FakeTelegram.start(new FastTime(1));
    private final List<Reader> readers =
            Stream.generate(() -> new Reader(telegram)).limit(READERS).toList();

    private record Held(long heap, int threads, int files, long asked) {}

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Path seeds = copied();
        try (ServingProcess bot = ServingProcess.start(telegram, seeds, folder)) {
            // Caches fill first.
            Held start = soaked(bot, seeds, MINUTES == 0 ? Duration.ofSeconds(2) : LENGTH.dividedBy(6));
            Held end = soaked(bot, seeds, LENGTH);
            long questions = end.asked() - start.asked();
            long growth = end.heap() - start.heap();
            System.getLogger("figures.SoakTest")
                    .log(
                            System.Logger.Level.INFO,
                            "%d questions: heap %d KB more, threads %d then %d, files %d then %d, database %d KB"
                                    .formatted(
                                            questions,
                                            growth >> 10,
                                            start.threads(),
                                            end.threads(),
                                            start.files(),
                                            end.files(),
                                            database() >> 10));
            // What is loaded or remembered once weighs as much in seconds as in hours.
            assertThat(growth).as("bytes more in use").isLessThan((4 << 20) + (questions << 20) / 10_000);
            assertThat(end.threads()).as("threads").isBetween(start.threads() - 20, start.threads() + 4);
            assertThat(end.files()).as("open files").isBetween(start.files() - 20, start.files() + 5);
            assertThat(readers).allMatch(reader -> reader.answers() == reader.asked());
            assertThat(telegram.ignoredWaits()).isZero();
        }
    }

    /** Ends when everybody has an answer. */
    private Held soaked(ServingProcess bot, Path seeds, Duration length) throws Exception {
        long end = System.nanoTime() + length.toNanos();
        for (int tick = 0; System.nanoTime() < end; tick++) {
            Reader reader = readers.get(random.nextInt(READERS));
            if (reader.asked() < reader.answers() + 3) {
                reader.asks();
            }
            if (random.nextInt(100) == 0) {
                telegram.faults()
                        .next(METHODS.get(random.nextInt(METHODS.size())), FAULTS.get(random.nextInt(FAULTS.size())));
            }
            if (tick % 100 == 0) {
                replace(seeds, "ferry.txt", "The ferry of edition " + random.nextInt(1_000) + " sails at noon.");
            }
            Thread.sleep(BETWEEN);
        }
        bot.await("all answers", () -> readers.stream().allMatch(Reader::isServed));
        long asked = readers.stream().mapToLong(Reader::asked).sum();
        return new Held(bot.liveHeap(), bot.count("task"), bot.count("fd"), asked);
    }

    private Path copied() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, seeds.resolve(file.getFileName()));
            }
        }
        return seeds;
    }

    private static void replace(Path seeds, String name, String text) throws IOException {
        Path part = Files.writeString(seeds.resolve("." + name), text);
        Files.move(part, seeds.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private long database() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            return files.filter(file -> file.toString().contains(".db"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
