package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Faults;

/** The real program with too little of what it needs: it may wait or end, but everybody gets an answer, and only one. */
final class ScarcityTest {
    private static final Path SEEDS = Path.of("src/test/resources/summitbot/answer/harbour");
    private static final List<String> SMALL = List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError");

    /** Of the options above, on the first error. */
    private static final int OUT_OF_MEMORY = 3;

    @TempDir
    private Path folder;

    private final FakeTelegram telegram = FakeTelegram.start(new FastTime(1));

    @AfterEach
    void stop() {
        telegram.close();
    }

    private List<Reader> readers(int count) {
        return Stream.generate(() -> new Reader(telegram)).limit(count).toList();
    }

    @Test
    void ofMemoryLosesNothingInAFlood() throws Exception {
        List<Reader> readers = readers(150);
        readers.forEach(Reader::asks);
        Reader flooder = readers(1).getFirst();
        for (int i = 0; i < 200; i++) {
            flooder.says("who opened the talks? ".repeat(45));
        }
        int deaths = 0;
        ServingProcess bot = ServingProcess.start(telegram, SEEDS, folder, SMALL);
        try {
            while (!readers.stream().allMatch(Reader::isServed)) {
                Thread.sleep(50);
                if (!bot.process().isAlive()) {
                    assertThat(bot.process().exitValue()).isEqualTo(OUT_OF_MEMORY);
                    assertThat(++deaths).isLessThan(5);
                    bot = ServingProcess.start(telegram, SEEDS, folder, SMALL);
                }
            }
            System.getLogger("figures.ScarcityTest")
                    .log(System.Logger.Level.INFO, "died " + deaths + " times of 64 MB");
        } finally {
            bot.close();
        }
        assertThat(readers).allMatch(reader -> reader.answers() == 1);
        assertThat(flooder.told("a lot at once")).isBetween(1L, 1L + deaths);
        assertThat(telegram.ignoredWaits()).isZero();
    }

    @Test
    void ofDescriptorsIsWaitedOut() throws Exception {
        List<Reader> before = readers(5);
        List<Reader> during = readers(20);
        try (ServingProcess bot = ServingProcess.start(telegram, SEEDS, folder)) {
            before.forEach(Reader::asks);
            bot.await("answers", () -> before.stream().allMatch(Reader::isServed));
            // Less than it has open, so that nothing new can be opened; and it loses the connections that it has.
            limit(bot, 16);
            IntStream.range(0, 10).forEach(one -> telegram.faults().next("sendMessage", new Faults.Cut(false)));
            telegram.faults().next("getUpdates", new Faults.Cut(false));
            during.forEach(Reader::asks);
            Thread.sleep(3_000);
            assertThat(bot.process().isAlive()).isTrue();
            long starved = during.stream().filter(reader -> !reader.isServed()).count();
            limit(bot, 4_096);
            long start = System.nanoTime();
            bot.await("the rest", () -> during.stream().allMatch(Reader::isServed));
            long took = (System.nanoTime() - start) / 1_000_000;
            System.getLogger("figures.ScarcityTest")
                    .log(
                            System.Logger.Level.INFO,
                            starved + " waited for descriptors; all answered " + took + " ms later");
            assertThat(starved).isPositive();
            assertThat(Stream.of(before, during).flatMap(List::stream)).allMatch(reader -> reader.answers() == 1);
        }
    }

    /** From now on the process may not open a file or a connection more than {@code most}. */
    private static void limit(ServingProcess bot, int most) throws Exception {
        String pid = Long.toString(bot.process().pid());
        assertThat(new ProcessBuilder("prlimit", "--pid", pid, "--nofile=" + most + ":")
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
