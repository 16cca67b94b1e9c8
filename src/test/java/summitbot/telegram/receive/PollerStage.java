package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import summitbot.store.Store;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.api.Deadlines;
import summitbot.telegram.api.Time;
import summitbot.telegram.api.Token;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Faults;
import summitbot.telegram.fake.KeepsTheToken;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Talk;

/** A poller before a server of its own, in a fast time; what it asks and how long it waits is remembered. */
@ExtendWith(KeepsTheToken.class)
abstract class PollerStage {
    final FastTime time = new FastTime(20);
    final FakeTelegram telegram = FakeTelegram.start(time);
    final Person ada = telegram.person("Ada");
    final Talk talk = telegram.talk(ada);
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @TempDir
    Path folder;

    Store store;
    BotApi api;
    Poller poller;
    Future<?> running = java.util.concurrent.CompletableFuture.completedFuture(null);

    @BeforeEach
    void open() {
        store = Store.open(folder, time.clock());
        api = new BotApi(URI.create(telegram.url()), Token.of(FakeTelegram.TOKEN), Deadlines.USUAL);
        poller = new Poller(api, new Recording());
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        api.close();
        telegram.close();
        store.close();
    }

    void run() {
        Inbox inbox = new Inbox(
                new Decoder(new Me(FakeTelegram.BOT_ID, FakeTelegram.BOT_NAME)), store.journal(), (e, event) -> {
                    if (event instanceof Event.Asked question) {
                        asked.add(question.text());
                    }
                });
        running = threads.submit(() -> {
            poller.run(inbox);
            return null;
        });
    }

    void awaitAsked(String... texts) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (asked.size() < texts.length && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(asked).containsExactly(texts);
    }

    void fail(int times, Faults.Fault fault) {
        for (int i = 0; i < times; i++) {
            telegram.faults().next("getUpdates", fault);
        }
    }

    /** What the poller has waited for of its own will, however long a busy machine has made of it. */
    private final class Recording implements Time {
        @Override
        public long nanos() {
            return time.nanos();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            waits.add(duration);
            time.sleep(duration);
        }
    }

    static boolean isBetween(Duration wait, long from, long to) {
        return wait.toMillis() >= from && wait.toMillis() <= to;
    }
}
