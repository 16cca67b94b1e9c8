package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.Canary;
import summitbot.telegram.fake.Crowd;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Talk;

/**
 * The real program is ended at moments that a seed chooses, while people ask; then every question is counted. A few times in
 * every build; {@code -Dkills=100} for the long form.
 */
final class TelegramKillTest {
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final Path SEEDS = Path.of("src/test/resources/summitbot/answer/harbour");

    private record Asked(String question, String answer) {}

    private static final List<Asked> QUESTIONS = List.of(
            new Asked("what did Quintero say about the cost?", "2.4 billion"),
            new Asked("who opened the talks?", "Carvalho"),
            new Asked("how much freight did the ports handle?", "41 million"),
            new Asked("who won the football match?", "do not say"));

    @TempDir
    private Path folder;

    private final Random random = new Random(20261122);
    private final FakeTelegram telegram = FakeTelegram.start(new FastTime(1));

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void answersEveryQuestionOnceHoweverOftenItIsKilled() throws Exception {
        Crowd crowd = crowd();
        for (int i = 0; i < KILLS; i++) {
            ServingProcess bot = start();
            Thread.sleep(random.nextInt(1_500));
            bot.close();
        }
        assertThatEverybodyHasOneAnswer(crowd.stop(), KILLS + " times kill -9");
    }

    @Test
    void answersEveryQuestionOnceAndEndsInTimeHoweverOftenItIsStopped() throws Exception {
        Crowd crowd = crowd();
        long longest = 0;
        for (int i = 0; i < KILLS; i++) {
            try (ServingProcess bot = start()) {
                Thread.sleep(random.nextInt(1_500));
                long start = System.nanoTime();
                bot.process().destroy();
                assertThat(bot.process().waitFor(8, TimeUnit.SECONDS))
                        .as("ends within 8 s")
                        .isTrue();
                longest = Math.max(longest, System.nanoTime() - start);
            }
        }
        assertThatEverybodyHasOneAnswer(
                crowd.stop(),
                KILLS + " times SIGTERM, longest " + Duration.ofNanos(longest).toMillis() + " ms");
    }

    private Crowd crowd() {
        return Crowd.come(telegram, number -> asked(number).question(), Duration.ofMillis(100));
    }

    private static Asked asked(int number) {
        return QUESTIONS.get(number % QUESTIONS.size());
    }

    /** Waits until it is served. */
    private ServingProcess start() throws Exception {
        int before = telegram.requests("getMe").size();
        ServingProcess bot = ServingProcess.start(telegram, SEEDS, folder);
        try {
            bot.await("the bot", () -> telegram.requests("getMe").size() > before);
        } catch (Exception | AssertionError e) {
            bot.close();
            throw e;
        }
        return bot;
    }

    private void assertThatEverybodyHasOneAnswer(List<Talk> talks, String how) throws Exception {
        try (ServingProcess bot = start()) {
            for (int i = 0; i < talks.size(); i++) {
                Talk talk = talks.get(i);
                String answer = asked(i).answer();
                bot.await(
                        "answer " + i,
                        () -> talk.shown().stream()
                                .anyMatch(shown -> shown.text().contains(answer)));
            }
            // What would come a second time would come by now.
            Thread.sleep(500);
            assertThat(bot.output()).doesNotContain(Canary.forms());
        }
        long doubled = talks.stream().filter(talk -> answers(talk) > 1).count();
        String counted = talks.size() + " asked, " + doubled + " doubled, " + idle(talks) + " placeholders left over";
        System.getLogger("figures.TelegramKillTest").log(System.Logger.Level.INFO, how + ": " + counted);
        assertThat(doubled).isZero();
        assertThat(telegram.ignoredWaits()).isZero();
    }

    private static long answers(Talk talk) {
        return talk.shown().stream()
                .filter(shown -> !shown.text().startsWith("Reading"))
                .count();
    }

    /** A send whose receipt the kill has swallowed leaves one; it is never filled. */
    private static long idle(List<Talk> talks) {
        return talks.stream()
                .mapToLong(talk -> talk.shown().size() - answers(talk))
                .sum();
    }
}
