package summitbot.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class FakePollsTest {
    private final FastTime time = new FastTime(100);
    private final FakeTelegram telegram = FakeTelegram.start(time);
    private final Caller caller = new Caller(telegram);
    private final Person ada = telegram.person("Ada");

    @AfterEach
    void stop() {
        telegram.close();
    }

    private List<Integer> poll(String arguments) {
        List<Integer> ids = new ArrayList<>();
        JsonNode answer = caller.call("GETUPDATES", arguments);
        answer.path("result").forEach(update -> ids.add(update.path("update_id").asInt()));
        return ids;
    }

    @Nested
    final class TheOffset {
        @Test
        void keepsUpdatesUntilItPassesThem() {
            telegram.talk(ada).says(ada, "one");
            telegram.talk(ada).says(ada, "two");
            List<Integer> ids = poll("{}");
            assertThat(ids).hasSize(2);
            assertThat(poll("{\"offset\":" + ids.get(0) + "}")).isEqualTo(ids);
            assertThat(poll("{\"offset\":" + ids.get(1) + "}")).containsExactly(ids.get(1));
            assertThat(poll("{\"offset\":1}"))
                    .as("what was confirmed does not come back")
                    .containsExactly(ids.get(1));
        }

        @Test
        void servesFromTheHeadWhenItLiesInTheFuture() {
            telegram.restartIds(900_000);
            telegram.talk(ada).says(ada, "before");
            telegram.restartIds(1_000);
            telegram.talk(ada).says(ada, "after");
            assertThat(poll("{\"offset\":900001}")).containsExactly(1_000);
        }

        @Test
        void keepsTheNewestWhenNegative() {
            for (int i = 0; i < 5; i++) {
                telegram.talk(ada).says(ada, "message " + i);
            }
            assertThat(poll("{\"offset\":-2}")).hasSize(2);
            assertThat(telegram.waiting()).isEqualTo(2);
        }

        @Test
        void repeatedWithinHalfASecondGivesOneUpdate() throws InterruptedException {
            StoppedTime still = new StoppedTime();
            UpdateQueue queue = new UpdateQueue(still.clock(), 1);
            Polls polls = new Polls(queue, still);
            queue.push("\"a\":1}", 10);
            queue.push("\"a\":1}", 10);
            assertThat(polls.read(Json.object())).hasSize(2);
            assertThat(polls.read(Json.object())).hasSize(1);
            still.pass(Duration.ofSeconds(1));
            assertThat(polls.read(Json.object())).hasSize(2);
        }
    }

    @Nested
    final class ALongPoll {
        @Test
        void waitsForAnUpdate() {
            CompletableFuture<JsonNode> poll = caller.later("getUpdates", "{\"timeout\":50}");
            telegram.talk(ada).says(ada, "hello");
            assertThat(poll.join().path("result")).hasSize(1);
        }

        @Test
        void isEndedByASecondPoller() {
            CompletableFuture<JsonNode> first = caller.later("getUpdates", "{\"timeout\":50,\"offset\":7}");
            CompletableFuture<JsonNode> second = CompletableFuture.supplyAsync(() -> {
                while (!first.isDone()) {
                    caller.call("getUpdates", "{\"timeout\":10,\"offset\":8}");
                }
                return first.join();
            });
            assertThat(second.join().path("error_code").asInt()).isEqualTo(409);
        }
    }

    @Nested
    final class TheQueue {
        @Test
        void forgetsInlineQueriesAfterHalfAMinute() throws InterruptedException {
            poll("{\"allowed_updates\":[\"message\",\"inline_query\"]}");
            // A poll repeated within half a second would get one update only.
            time.sleep(Duration.ofSeconds(1));
            telegram.inline(ada, "question");
            telegram.talk(ada).says(ada, "question");
            assertThat(poll("{}")).hasSize(2);
            time.sleep(Duration.ofSeconds(40));
            assertThat(poll("{}")).hasSize(1);
        }

        @Test
        void leavesOutKindsThatWereNotAskedFor() {
            poll("{\"allowed_updates\":[\"message\"]}");
            telegram.inline(ada, "question");
            assertThat(telegram.waiting()).isZero();
        }

        @Test
        void takesNoMoreThanItCanHold() {
            UpdateQueue queue = new UpdateQueue(time.clock(), 1);
            for (int i = 0; i < 100_000; i++) {
                assertThat(queue.push("\"a\":1}", 10)).isEqualTo(i + 1);
            }
            assertThat(queue.push("\"a\":1}", 10)).isZero();
        }
    }

    @Nested
    final class TheToken {
        @Test
        void isRefusedWhenUnknown() {
            Caller stranger = new Caller(telegram.url() + "/bot1:wrong/");
            assertThat(stranger.call("getMe", "{}").path("error_code").asInt()).isEqualTo(401);
        }

        @Test
        void opensMethodsInAnyCase() {
            assertThat(caller.call("GetME", "{}").path("result").path("id").asLong())
                    .isEqualTo(FakeTelegram.BOT_ID);
            assertThat(caller.call("getYou", "{}").path("error_code").asInt()).isEqualTo(404);
        }
    }
}
