package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
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
        assertThat(telegram.requests("getUpdates").stream()
                        .limit(9)
                        .map(request -> request.arguments().path("limit").asInt()))
                .containsExactly(100, 50, 25, 12, 6, 3, 1, 1, 1);
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
                .isGreaterThan(Duration.ofNanos(time.nanos() - start).dividedBy(2));
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
