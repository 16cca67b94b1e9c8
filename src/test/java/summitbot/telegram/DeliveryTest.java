package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.telegram.fake.Faults;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Recorded;
import summitbot.telegram.fake.Refusal;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

final class DeliveryTest extends StageTest {
    @Nested
    final class ManyQuestions {
        @Test
        void areAnsweredInOrderWithoutWritingInsideAWait() throws InterruptedException {
            stage.start();
            List<Talk> talks = new ArrayList<>();
            for (int chat = 0; chat < 10; chat++) {
                Person person = stage.telegram.person("P" + chat);
                talks.add(stage.telegram.talk(person));
                for (int i = 0; i < 5; i++) {
                    talks.getLast().says(person, i % 2 == 0 ? "Was it late?" : "What is the price?");
                }
            }
            for (Talk each : talks) {
                for (int i = 0; i < 5; i++) {
                    stage.await(each, i + 1, i % 2 == 0 ? "late twice" : "four crowns");
                }
            }
            stage.settle();
            assertThat(talks).allMatch(each -> each.shown().size() == 5);
            assertThat(stage.telegram.ignoredWaits()).isZero();
        }

        @Test
        void inOneChatDoNotWaitForAnother() throws InterruptedException {
            stage.start();
            stage.telegram.faults().next("sendMessage", new Faults.Refused(Refusal.flood(600)));
            talk.says(stage.ada, "Was it late?");
            Stage.await(
                    "a refused send",
                    () -> !stage.telegram.requests("sendMessage").isEmpty());
            Person bob = stage.telegram.person("Bob");
            Talk other = stage.telegram.talk(bob);
            other.says(bob, "Was it late?");
            stage.await(other, 1, "late twice");
            assertThat(talk.shown()).isEmpty();
        }
    }

    @Nested
    final class AnAnswerThatGrows {
        @Test
        void isShownAtThePaceOfThePlace() throws InterruptedException {
            stage.answering((question, turns, soFar) -> {
                        for (int i = 0; i < 30; i++) {
                            soFar.accept(Stage.grounded(i % 2 == 0 ? "sails at noon" : "four crowns"));
                            pause();
                        }
                        return Stage.answer(question);
                    })
                    .start();
            talk.says(stage.ada, "Was it late?");
            Shown answer = stage.await(talk, 1, "late twice");
            assertThat(answer.looks()).hasSizeGreaterThan(2);
            List<Recorded> edits = stage.telegram.requests("editMessageText");
            for (int i = 1; i < edits.size(); i++) {
                assertThat(Duration.ofNanos(
                                edits.get(i).nanos() - edits.get(i - 1).nanos()))
                        .isGreaterThanOrEqualTo(Duration.ofMillis(950));
            }
            assertThat(stage.telegram.ignoredWaits()).isZero();
        }

        @Test
        void isNotHeldUpByAPartOfIt() throws InterruptedException {
            stage.answering((question, turns, soFar) -> {
                        for (int i = 0; i < 3; i++) {
                            soFar.accept(Stage.grounded(i % 2 == 0 ? "sails at noon" : "four crowns"));
                            pause();
                        }
                        return Stage.answer(question);
                    })
                    .start();
            talk.says(stage.ada, "Was it late?");
            // The placeholder, one part, and all of it when the second is over.
            assertThat(stage.await(talk, 1, "late twice").looks()).hasSizeLessThanOrEqualTo(3);
        }

        private void pause() {
            try {
                stage.time.sleep(Duration.ofMillis(300));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nested
    final class AWriteThatFails {
        @ParameterizedTest
        @ValueSource(strings = {"sendMessage", "editMessageText"})
        void isRepeatedUntilItIsClearWhatBecameOfIt(String method) throws InterruptedException {
            stage.telegram.faults().next(method, new Faults.Cut(true));
            stage.telegram.faults().next(method, new Faults.Raw(502, "<html>"));
            stage.telegram.faults().next(method, new Faults.Refused(Refusal.flood(2)));
            stage.start();
            talk.says(stage.ada, "Was it late?");
            Stage.await(
                    "an answer",
                    () -> talk.shown().stream().anyMatch(s -> s.text().contains("late twice")));
            stage.settle();
            assertThat(talk.shown().stream().filter(s -> s.text().contains("late twice")))
                    .hasSize(1);
        }

        @Test
        void becauseTheMessageWasDeletedIsSentAnewOnce() throws InterruptedException {
            stage.answering((question, turns, soFar) -> {
                        talk.room().delete(talk.shown().getFirst().id());
                        return Stage.answer(question);
                    })
                    .start();
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 1, "late twice");
            stage.settle();
            assertThat(talk.shown()).hasSize(1);
        }

        @Test
        void becauseOfItsFormattingIsRepeatedWithoutIt() throws InterruptedException {
            stage.telegram
                    .faults()
                    .next("editMessageText", new Faults.Refused(Refusal.bad("can't parse MessageEntity")));
            stage.start();
            talk.says(stage.ada, "Was it late?");
            assertThat(stage.await(talk, 1, "late twice").look().entities()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Forbidden: bot was blocked by the user",
                    "Forbidden: user is deactivated",
                    "Forbidden: bot was kicked from the supergroup chat",
                    "Forbidden: the group chat was deleted",
                    "Bad Request: chat not found",
                    "Bad Request: not enough rights to send text messages to the chat"
                })
        void becauseTheChatIsClosedIsNotRepeated(String reason) throws InterruptedException {
            talk.room().close(Refusal.of(reason.startsWith("Forbidden") ? 403 : 400, reason));
            talk.says(stage.ada, "Was it late?");
            stage.start();
            stage.settle();
            assertThat(stage.telegram.requests("sendMessage")).hasSize(1);
            talk.room().open();
            talk.says(stage.ada, "What is the price?");
            stage.await(talk, 1, "four crowns");
        }
    }
}
