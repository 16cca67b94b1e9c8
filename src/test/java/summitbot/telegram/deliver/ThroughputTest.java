package summitbot.telegram.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.api.Deadlines;
import summitbot.telegram.api.Token;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.Text;

/** Many chats at once before the limits of the server; {@code -Dchats=200} for the long form. */
final class ThroughputTest {
    private static final int CHATS = Integer.getInteger("chats", 30);
    private static final int MESSAGES = CHATS / 10;
    private static final double ALLOWED_A_SECOND = 30;

    /** Seconds of the fake in a second of the machine; on a busy one more would measure the machine. */
    private static final int SPEED = 4;

    private final FastTime time = new FastTime(SPEED);
    private final FakeTelegram telegram = FakeTelegram.start(time);
    private final BotApi api = new BotApi(URI.create(telegram.url()), Token.of(FakeTelegram.TOKEN), Deadlines.USUAL);

    @AfterEach
    void stop() {
        api.close();
        telegram.close();
    }

    @Test
    void usesWhatTheServerAllowsWithoutEverWritingInsideAWait() throws Exception {
        Courier courier = new Courier(api, time, (from, to) -> {});
        List<Talk> talks = IntStream.range(0, CHATS)
                .mapToObj(i -> telegram.talk(telegram.person("P" + i)))
                .toList();
        long start = time.nanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            talks.forEach(talk -> running.add(threads.submit(() -> write(courier, talk))));
            for (Future<?> each : running) {
                each.get();
            }
        }
        Duration took = Duration.ofNanos(time.nanos() - start);
        List<String> expected =
                IntStream.range(0, MESSAGES).mapToObj(i -> "message " + i).toList();
        assertThat(talks)
                .allMatch(
                        talk -> talk.shown().stream().map(Shown::text).toList().equals(expected));
        assertThat(telegram.ignoredWaits()).isZero();
        double ideal = CHATS * MESSAGES / ALLOWED_A_SECOND;
        System.getLogger("ThroughputTest")
                .log(
                        System.Logger.Level.INFO,
                        CHATS * MESSAGES + " messages: " + took.toMillis() + " ms, ideal " + ideal);
    }

    private static Boolean write(Courier courier, Talk talk) throws InterruptedException {
        for (int i = 0; i < MESSAGES; i++) {
            assertThat(courier.send(new Address(talk.id(), 0, 0), Text.plain("message " + i), Keyboard.NONE))
                    .isInstanceOf(Receipt.Shown.class);
        }
        return true;
    }
}
