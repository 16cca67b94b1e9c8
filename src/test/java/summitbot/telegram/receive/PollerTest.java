package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.Faults;
import summitbot.telegram.fake.Refusal;

final class PollerTest extends PollerStage {
    private static final int JUMPS = Integer.getInteger("cases", 1_000) / 10;

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
