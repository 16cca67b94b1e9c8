package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import summitbot.llm.LogTape;
import summitbot.store.Store;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.Faults;
import summitbot.telegram.fake.Refusal;

/** What a poller waits for, and what it does not keep in mind. */
final class PollerPatienceTest extends PollerStage {
    private static final Faults.Fault NO_JSON = new Faults.Raw(200, "<html>Sign in to this network</html>");
    private static final Faults.Fault CONFLICT =
            new Faults.Refused(Refusal.of(409, "Conflict: terminated by other getUpdates request"));

    private void awaitWaits(int number) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (waits.size() < number && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(waits).hasSizeGreaterThanOrEqualTo(number);
    }

    @Test
    void leavesQuestionsAtTheServerWhileTheyCannotBeWrittenDown() throws Exception {
        talk.says(ada, "one");
        store.close();
        run();
        awaitWaits(2);
        assertThat(telegram.waiting()).isEqualTo(1);
        assertThat(asked).isEmpty();
        assertThat(waits).allMatch(wait -> isBetween(wait, 250, 5_000));
        store = Store.open(folder, time.clock());
    }

    @Test
    void isFreshAfterEachGoodPoll() throws Exception {
        fail(5, new Faults.Raw(502, ""));
        talk.says(ada, "one");
        run();
        awaitAsked("one");
        fail(1, new Faults.Raw(502, ""));
        talk.says(ada, "two");
        awaitAsked("one", "two");
        awaitWaits(6);
        assertThat(isBetween(waits.get(4), 2_500, 5_000)).isTrue();
        assertThat(isBetween(waits.get(5), 250, 500)).isTrue();
    }

    @Test
    void doesNotHoldAnOldConflictAgainstTheServer() throws Exception {
        fail(3, CONFLICT);
        talk.says(ada, "one");
        run();
        awaitAsked("one");
        fail(1, CONFLICT);
        talk.says(ada, "two");
        awaitAsked("one", "two");
        awaitWaits(4);
        assertThat(isBetween(waits.get(2), 8_000, 16_000)).isTrue();
        assertThat(isBetween(waits.get(3), 2_000, 4_000)).isTrue();
    }

    /** It asks for less and less first, since one update of a batch may be what no parser reads. */
    @Test
    void waitsWhereEvenASingleUpdateIsAnsweredWithNoJson() throws Exception {
        fail(9, NO_JSON);
        talk.says(ada, "one");
        run();
        awaitAsked("one");
        assertThat(waits).hasSize(3).allMatch(wait -> isBetween(wait, 250, 5_000));
        assertThat(limits(9)).containsExactly(100, 50, 25, 12, 6, 3, 1, 1, 1);
    }

    @Test
    void saysHowLongTheServerHasBeenSilent() throws Exception {
        run();
        talk.says(ada, "one");
        awaitAsked("one");
        assertThat(poller.silence()).isLessThan(Duration.ofSeconds(60));
        telegram.faults().always("getUpdates", new Faults.Raw(502, ""));
        long start = time.nanos();
        talk.says(ada, "two");
        awaitWaits(3);
        assertThat(poller.silence())
                .isGreaterThan(Duration.ofNanos(time.nanos() - start).dividedBy(2))
                .isLessThan(Duration.ofNanos(time.nanos()));
    }

    @Test
    void asksForMoreAgainByWhatComes() throws Exception {
        fail(7, NO_JSON);
        for (String text : List.of("one", "two", "three")) {
            talk.says(ada, text);
        }
        run();
        awaitAsked("one", "two", "three");
        awaitRequests(10);
        assertThat(limits(10)).containsExactly(100, 50, 25, 12, 6, 3, 1, 1, 2, 4);
    }

    private void awaitRequests(int number) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (telegram.requests("getUpdates").size() < number && System.nanoTime() < end) {
            Thread.sleep(5);
        }
    }

    private List<Integer> limits(int first) {
        return telegram.requests("getUpdates").stream()
                .limit(first)
                .map(request -> request.arguments().path("limit").asInt())
                .toList();
    }

    /** A server that has lost count would otherwise be asked as fast as it answers. */
    @Test
    void takesABreathWhenItIsToldTheSameAgain() throws Exception {
        fail(2, batch("""
                {"update_id":77,"message":{"message_id":5,"date":1793609999,"text":"one",
                "from":{"id":9,"is_bot":false,"first_name":"A"},"chat":{"id":9,"type":"private"}}}"""));
        run();
        awaitRequests(3);
        awaitAsked("one");
        assertThat(waits).containsExactly(Duration.ofMillis(400));
    }

    @Test
    void confirmsAnUpdateWithoutANumberByTheOneBefore() throws Exception {
        fail(1, batch("{\"update_id\":77},{\"of_no\":\"number\"}"));
        run();
        awaitRequests(2);
        assertThat(telegram.requests("getUpdates")
                        .get(1)
                        .arguments()
                        .path("offset")
                        .asInt())
                .isEqualTo(79);
    }

    private static Faults.Fault batch(String updates) {
        return new Faults.Raw(200, "{\"ok\":true,\"result\":[" + updates + "]}");
    }

    /** Telegram leaves reactions out where they are not asked for. */
    @Test
    void asksForReactionsAndPressesToo() throws Exception {
        run();
        awaitRequests(1);
        assertThat(telegram.requests("getUpdates")
                        .getFirst()
                        .arguments()
                        .path("allowed_updates")
                        .toString())
                .contains("message_reaction", "callback_query", "inline_query");
    }

    @Test
    void saysOnceWhatItWaitsFor() throws Exception {
        try (LogTape tape = new LogTape()) {
            fail(1, new Faults.Refused(Refusal.flood(7)));
            fail(2, CONFLICT);
            fail(1, new Faults.Refused(Refusal.of(400, "Bad Request: wrong limit")));
            fail(2, new Faults.Raw(502, ""));
            talk.says(ada, "one");
            run();
            awaitAsked("one");
            store.close();
            talk.says(ada, "two");
            awaitWaits(7);
            assertThat(tape.lines(Poller.class))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("wait 7 s"),
                            line -> assertThat(line).contains("Another instance is polling"),
                            line -> assertThat(line).contains("wrong limit"),
                            line -> assertThat(line).contains("cannot be reached"),
                            line -> assertThat(line).contains("Questions wait at Telegram"));
            store = Store.open(folder, time.clock());
        }
    }

    @Test
    void waitsWhenItIsRefusedForAnotherReason() throws Exception {
        fail(2, new Faults.Refused(Refusal.of(400, "Bad Request: wrong limit")));
        telegram.faults().next("getMe", new Faults.Refused(Refusal.flood(3)));
        assertThat(poller.introduce().username()).isEqualTo(FakeTelegram.BOT_NAME);
        assertThat(waits).containsExactly(Duration.ofSeconds(3));
        talk.says(ada, "one");
        run();
        awaitAsked("one");
        assertThat(waits).hasSize(3);
    }
}
