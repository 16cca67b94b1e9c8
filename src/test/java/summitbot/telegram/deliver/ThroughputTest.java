package summitbot.telegram.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.api.Deadlines;
import summitbot.telegram.api.Token;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.KeepsTheToken;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.Text;

/** Many chats at once before the limits of the server. */
@ExtendWith(KeepsTheToken.class)
final class ThroughputTest {
    private static final double ALLOWED_A_SECOND = 30;

    @Test
    void keepsTheOrderOfEachChatWithoutEverWritingInsideAWait() throws Exception {
        assertThat(share(30, 3, 4)).isPositive();
    }

    /** In the time of the machine: a faster one would measure how fast that is. */
    @Test
    @Tag("slow")
    void usesWhatTheServerAllows() throws Exception {
        assertThat(share(200, 20, 1)).isGreaterThan(0.9);
    }

    /** How much of what the server allows is used. */
    private static double share(int chats, int messages, int speed) throws Exception {
        FastTime time = new FastTime(speed);
        try (FakeTelegram telegram = FakeTelegram.start(time);
                BotApi api = new BotApi(URI.create(telegram.url()), Token.of(FakeTelegram.TOKEN), Deadlines.USUAL)) {
            Courier courier = new Courier(api, time, (from, to) -> {});
            List<Talk> talks = IntStream.range(0, chats)
                    .mapToObj(i -> telegram.talk(telegram.person("P" + i)))
                    .toList();
            long start = time.nanos();
            write(courier, talks, messages);
            double seconds = (time.nanos() - start) / 1e9;
            List<String> expected =
                    IntStream.range(0, messages).mapToObj(i -> "message " + i).toList();
            assertThat(talks)
                    .allMatch(talk ->
                            talk.shown().stream().map(Shown::text).toList().equals(expected));
            assertThat(telegram.ignoredWaits()).isZero();
            double share = chats * messages / ALLOWED_A_SECOND / seconds;
            System.getLogger("figures.ThroughputTest")
                    .log(System.Logger.Level.INFO, "%.1f s, %.3f of what is allowed".formatted(seconds, share));
            return share;
        }
    }

    private static void write(Courier courier, List<Talk> talks, int messages) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            talks.forEach(talk -> running.add(threads.submit(() -> write(courier, talk, messages))));
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    private static Boolean write(Courier courier, Talk talk, int messages) throws InterruptedException {
        for (int i = 0; i < messages; i++) {
            assertThat(courier.send(new Address(talk.id(), 0, 0), Text.plain("message " + i), Keyboard.NONE))
                    .isInstanceOf(Receipt.Shown.class);
        }
        return true;
    }
}
