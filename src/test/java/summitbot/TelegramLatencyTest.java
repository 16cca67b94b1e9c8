package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.Crowd;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Recorded;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** How long people wait for what has to be quick, while five others ask every second: the real program, in real time. */
@Tag("slow")
final class TelegramLatencyTest {
    private static final Path SEEDS = Path.of("src/test/resources/summitbot/answer/harbour");
    private static final int TIMES = 300;
    /** The first ones find a cold machine. */
    private static final int COLD = 20;

    private static final List<String> WORDS =
            List.of("cost of the bridge", "who opened the talks", "freight", "Quintero", "the football match");

    private record Asked(String id, long nanos) {}

    @TempDir
    private Path folder;

    private final FastTime time = new FastTime(1);
    private final FakeTelegram telegram = FakeTelegram.start(time);
    private final Person ada = telegram.person("Ada");
    private final Talk talk = telegram.talk(ada);

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void pressesAreAnsweredWithinTwoSecondsWhileManyAsk() throws Exception {
        try (ServingProcess bot = start()) {
            Shown answer = talk.shown().getFirst();
            Duration p99 = p99(bot, "answerCallbackQuery", i -> talk.presses(ada, answer, answer.data("[1]")));
            assertThat(p99).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void inlineQueriesAreAnsweredWithinThreeTenthsOfASecondWhileManyAsk() throws Exception {
        try (ServingProcess bot = start()) {
            Duration p99 =
                    p99(bot, "answerInlineQuery", i -> telegram.inline(ada, WORDS.get(i % WORDS.size()) + " " + i));
            assertThat(p99).isLessThan(Duration.ofMillis(300));
        }
    }

    /** Waits for a first answer. */
    private ServingProcess start() throws Exception {
        ServingProcess bot = ServingProcess.start(telegram, SEEDS, folder);
        talk.says(ada, "what did Quintero say about the cost?");
        bot.await(
                "an answer",
                () -> !talk.shown().isEmpty() && talk.shown().getFirst().text().contains("2.4 billion"));
        return bot;
    }

    private Duration p99(ServingProcess bot, String method, IntFunction<String> query) throws Exception {
        Crowd crowd = Crowd.come(telegram, number -> "who opened the talks?", Duration.ofMillis(200));
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long now = time.nanos();
            asked.add(new Asked(query.apply(i), now));
            Thread.sleep(50);
        }
        crowd.stop();
        bot.await("the last answer", () -> telegram.requests(method).size() >= TIMES);
        Map<String, Long> answered = telegram.requests(method).stream()
                .collect(Collectors.toMap(TelegramLatencyTest::id, Recorded::nanos, Math::min));
        List<Duration> waits = asked.stream()
                .skip(COLD)
                .map(one -> Duration.ofNanos(answered.getOrDefault(one.id(), Long.MAX_VALUE) - one.nanos()))
                .sorted()
                .toList();
        return p99(method, waits);
    }

    private static Duration p99(String method, List<Duration> waits) {
        long median = waits.get(waits.size() / 2).toMillis();
        Duration p99 = waits.get((int) Math.ceil(waits.size() * 0.99) - 1);
        System.getLogger("figures.TelegramLatencyTest")
                .log(
                        System.Logger.Level.INFO,
                        "%s: median %d ms, p99 %d ms, longest %d ms"
                                .formatted(
                                        method,
                                        median,
                                        p99.toMillis(),
                                        waits.getLast().toMillis()));
        return p99;
    }

    private static String id(Recorded answer) {
        return answer.arguments()
                .path("inline_query_id")
                .asText(answer.arguments().path("callback_query_id").asText());
    }
}
