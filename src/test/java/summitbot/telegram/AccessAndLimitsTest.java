package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

final class AccessAndLimitsTest extends StageTest {
    private long said(String words) {
        return talk.shown().stream()
                .map(Shown::text)
                .filter(text -> text.contains(words))
                .count();
    }

    @Nested
    final class WhoAsksTooMuch {
        @Test
        void isToldOnce() throws InterruptedException {
            stage.rates(new Rates(2, 100, 100)).start();
            for (int i = 0; i < 5; i++) {
                talk.says(stage.ada, "Was it late?");
            }
            Stage.await("two answers", () -> said("late twice") == 2);
            stage.settle();
            assertThat(said("That was quick")).isEqualTo(1);
            assertThat(talk.shown()).hasSize(3);
        }

        @Test
        void hasADailyShareThatARestartDoesNotRenew() throws InterruptedException {
            stage.rates(new Rates(100, 100, 1)).start();
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 1, "late twice");
            stage.settle();
            stage.stop();
            stage.start();
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 2, "come back tomorrow");
        }
    }

    @Nested
    final class WhoFloods {
        @Test
        void keepsSixQuestionsAndDelaysNobody() throws InterruptedException {
            CountDownLatch open = new CountDownLatch(1);
            stage.answering((question, turns, soFar) -> {
                        if (question.text().startsWith("flood")) {
                            waitFor(open);
                        }
                        return Stage.answer(question);
                    })
                    .start();
            for (int i = 0; i < 40; i++) {
                talk.says(stage.ada, "flood " + i);
            }
            Talk other = stage.telegram.talk(stage.telegram.person("Bob"));
            other.says(stage.telegram.person("Bob"), "Was it late?");
            stage.await(other, 1, "late twice");
            open.countDown();
            Stage.await("six answers", () -> said("late twice") == 6);
            stage.settle();
            assertThat(said("asked a lot at once")).isEqualTo(1);
            assertThat(talk.shown()).hasSize(7);
        }

        @Test
        void isToldAgainOnlyWhenAllOfItWasAnswered() throws InterruptedException {
            Semaphore places = new Semaphore(1);
            stage.answering((question, turns, soFar) -> {
                        places.acquireUninterruptibly();
                        return Stage.answer(question);
                    })
                    .start();
            flood();
            Stage.await(
                    "one answer",
                    () -> said("late twice") == 1 && stage.traffic().waiting() <= 5);
            flood();
            Stage.await(
                    "six kept",
                    () -> stage.telegram.waiting() == 0
                            && stage.store().journal().pending().size() == 6);
            places.release(100);
            stage.settle();
            assertThat(said("asked a lot at once")).isEqualTo(1);
            Stage.await("an empty mailbox", () -> stage.traffic().waiting() == 0);
            places.drainPermits();
            flood();
            Stage.await("told again", () -> said("asked a lot at once") == 2);
            places.release(100);
        }

        private void flood() {
            for (int i = 0; i < 10; i++) {
                talk.says(stage.ada, "flood " + i);
            }
        }

        @Test
        void mayCancel() throws InterruptedException {
            CountDownLatch never = new CountDownLatch(1);
            stage.answering((question, turns, soFar) -> {
                        if (question.text().startsWith("flood")) {
                            waitFor(never);
                        }
                        return Stage.answer(question);
                    })
                    .start();
            talk.says(stage.ada, "flood");
            talk.says(stage.ada, "flood again");
            stage.await(talk, 1, "Reading");
            talk.says(stage.ada, "/cancel");
            stage.await(talk, 1, "Stopped");
            stage.settle();
            assertThat(talk.shown()).hasSize(1);
            talk.says(stage.ada, "/cancel");
            stage.await(talk, 2, "nothing to stop");
        }
    }

    @Nested
    final class AListOfWhoMayEnter {
        @Test
        void keepsOthersOut() throws InterruptedException {
            stage.access(new Access(Set.of(1L), Set.of(), Set.of())).start();
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 1, "private. Its owner can let you in: your number is " + stage.ada.id());
            Talk group = stage.telegram.group();
            group.says(stage.ada, "/ask was it late?");
            stage.settle();
            assertThat(group.shown()).isEmpty();
        }

        @Test
        void letsAGroupInWithoutItsMembersAlone() {
            Access access = new Access(Set.of(-5L), Set.of(9L), Set.of(3L));
            assertThat(access.allows(new summitbot.store.Place(-5, 0, 7))).isTrue();
            assertThat(access.allows(new summitbot.store.Place(7, 0, 7))).isFalse();
            assertThat(access.allows(new summitbot.store.Place(-5, 0, 9))).isFalse();
            assertThat(access.allows(new summitbot.store.Place(3, 0, 3))).isTrue();
            assertThat(access.isAdmin(new summitbot.store.Place(-5, 0, 7))).isFalse();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
