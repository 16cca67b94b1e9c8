package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
import summitbot.telegram.fake.Refusal;
import summitbot.telegram.fake.Talk;

@ExtendWith(KeepsTheToken.class)
final class PollerTest {
    private static final int JUMPS = Integer.getInteger("cases", 1_000) / 10;

    private final FastTime time = new FastTime(20);
    private final FakeTelegram telegram = FakeTelegram.start(time);
    private final Person ada = telegram.person("Ada");
    private final Talk talk = telegram.talk(ada);
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @TempDir
    private Path folder;

    private Store store;
    private BotApi api;
    private Poller poller;
    private Future<?> running = java.util.concurrent.CompletableFuture.completedFuture(null);

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

    private void run() {
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

    private void awaitAsked(String... texts) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (asked.size() < texts.length && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(asked).containsExactly(texts);
    }

    private void fail(int times, Faults.Fault fault) {
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

    private static boolean isBetween(Duration wait, long from, long to) {
        return wait.toMillis() >= from && wait.toMillis() <= to;
    }

    @Nested
    final class Messages {
        @Test
        void areOnDiskBeforeTheyAreConfirmed() throws Exception {
            talk.says(ada, "one");
            run();
            awaitAsked("one");
            assertThat(store.journal().pending()).hasSize(1);
            talk.says(ada, "two");
            awaitAsked("one", "two");
            assertThat(store.journal().pending()).hasSize(2);
        }

        @Test
        void comeThroughWhenTheirIdsStartAnew() throws Exception {
            telegram.restartIds(900_000);
            talk.says(ada, "before");
            run();
            awaitAsked("before");
            telegram.restartIds(1_000);
            talk.says(ada, "after");
            awaitAsked("before", "after");
            int polls = telegram.requests("getUpdates").size();
            time.sleep(Duration.ofSeconds(3));
            assertThat(telegram.requests("getUpdates").size() - polls)
                    .as("no hot loop")
                    .isLessThan(10);
        }

        @Test
        void comeThroughHoweverTheirIdsJump() throws Exception {
            Random random = new Random(4);
            run();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < JUMPS; i++) {
                telegram.restartIds(1 + random.nextInt(Integer.MAX_VALUE - 1_000));
                expected.add("question " + i);
                talk.says(ada, expected.getLast());
                awaitAsked(expected.toArray(String[]::new));
            }
        }

        @Test
        void surviveAnUpdateThatNoParserReads() throws Exception {
            talk.says(ada, "one");
            telegram.push("\"message\":{\"text\":" + "[".repeat(1_500) + "]".repeat(1_500) + "}}");
            telegram.push("\"message\":{\"text\":\"\\q\"}}");
            talk.says(ada, "two");
            run();
            awaitAsked("one", "two");
            assertThat(store.journal().quarantined()).isEqualTo(2);
        }
    }

    @Nested
    final class Trouble {
        @Test
        void isWaitedOut() throws Exception {
            talk.says(ada, "one");
            fail(2, new Faults.Raw(502, "<html>bad gateway</html>"));
            fail(2, new Faults.Cut(false));
            fail(1, new Faults.Refused(Refusal.of(500, "Internal Server Error")));
            run();
            awaitAsked("one");
            assertThat(waits).hasSize(5).allMatch(wait -> isBetween(wait, 250, 5_000));
        }

        @Test
        void leavesTheWaitToTheServer() throws Exception {
            talk.says(ada, "one");
            fail(1, new Faults.Refused(Refusal.flood(7)));
            run();
            awaitAsked("one");
            assertThat(waits).containsExactly(Duration.ofSeconds(7));
        }

        @Test
        void ofTwoPollersEndsWithTheOther() throws Exception {
            talk.says(ada, "one");
            fail(3, new Faults.Refused(Refusal.of(409, "Conflict: terminated by other getUpdates request")));
            run();
            awaitAsked("one");
            assertThat(waits).hasSize(3).allMatch(wait -> isBetween(wait, 2_000, 30_000));
        }
    }

    @Nested
    final class ARefusedToken {
        private void assertFatal(Future<?> running) throws Exception {
            try {
                running.get(10, TimeUnit.SECONDS);
                throw new AssertionError("goes on polling");
            } catch (ExecutionException e) {
                assertThat(e.getCause())
                        .isInstanceOf(FatalException.class)
                        .hasMessageContaining("BotFather")
                        .hasMessageNotContaining("CANARY");
            }
        }

        @Test
        void endsTheRun() throws Exception {
            run();
            telegram.faults().always("getUpdates", new Faults.Refused(Refusal.of(401, "Unauthorized")));
            talk.says(ada, "one");
            assertFatal(running);
        }

        @Test
        void endsTheIntroduction() throws Exception {
            telegram.faults().always("getMe", new Faults.Refused(Refusal.of(404, "Not Found")));
            assertFatal(threads.submit(() -> poller.introduce()));
        }
    }

    @Test
    void introducesItselfWhenTheServerComesUp() throws Exception {
        telegram.faults().next("getMe", new Faults.Cut(false));
        telegram.faults().next("getMe", new Faults.Raw(503, ""));
        assertThat(threads.submit(() -> poller.introduce()).get(10, TimeUnit.SECONDS))
                .isEqualTo(new Me(FakeTelegram.BOT_ID, FakeTelegram.BOT_NAME));
    }
}
