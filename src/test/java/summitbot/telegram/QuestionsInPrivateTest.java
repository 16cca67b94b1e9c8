package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.Recorded;
import summitbot.telegram.fake.Shown;

final class QuestionsInPrivateTest extends StageTest {
    @Nested
    final class AQuestion {
        @Test
        void isAnsweredInTheMessageThatAnnouncedIt() throws InterruptedException {
            stage.start();
            talk.says(stage.ada, "Was it late?");
            Shown answer = stage.await(talk, 1, "late twice this week [1]");
            assertThat(answer.looks().getFirst().text()).startsWith("Reading the sources");
            assertThat(answer.text()).contains("Sources\n[1] The ferry, paragraph 2");
            assertThat(answer.buttons()).containsExactly("[1]", "👍", "👎", "What is the price?");
            stage.settle();
            assertThat(talk.shown()).hasSize(1);
        }

        @Test
        void isNeverSentWithAPreviewOrAParseMode() throws InterruptedException {
            stage.start();
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 1, "late twice");
            List<Recorded> writes = stage.telegram.requests().stream()
                    .filter(request -> List.of("sendmessage", "editmessagetext").contains(request.method()))
                    .toList();
            assertThat(writes)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(write -> write.arguments()
                                    .path("link_preview_options")
                                    .path("is_disabled")
                                    .asBoolean()
                            && !write.arguments().has("parse_mode"));
        }

        @Test
        void thatWasAskedWhileTheBotWasDownIsAnswered() throws InterruptedException {
            talk.says(stage.ada, "Was it late?");
            stage.start();
            stage.await(talk, 1, "late twice");
        }

        @Test
        void mayComeFromAButton() throws InterruptedException {
            stage.start();
            talk.says(stage.ada, "Was it late?");
            Shown answer = stage.await(talk, 1, "late twice");
            talk.presses(stage.ada, answer, answer.data("price"));
            stage.await(talk, 2, "four crowns");
        }
    }

    @Nested
    final class ARewordedQuestion {
        @Test
        void isAnsweredOnceInPlace() throws InterruptedException {
            stage.start();
            int number = talk.says(stage.ada, "Was it late?");
            for (int i = 0; i < 4; i++) {
                talk.edits(stage.ada, number, "Was it late " + i + "?");
            }
            talk.edits(stage.ada, number, "What is the price?");
            stage.await(talk, 1, "four crowns");
            stage.settle();
            assertThat(talk.shown()).hasSize(1);
        }

        @Test
        void isLeftAloneAfterAMinute() throws InterruptedException {
            stage.start();
            int number = talk.says(stage.ada, "Was it late?");
            stage.await(talk, 1, "late twice");
            stage.time.sleep(java.time.Duration.ofSeconds(65));
            talk.edits(stage.ada, number, "What is the price?");
            talk.says(stage.ada, "nothing");
            stage.await(talk, 2, "do not say");
            assertThat(talk.shown().getFirst().text()).contains("late twice");
        }
    }

    @Nested
    final class AConversation {
        @Test
        void isRememberedAcrossARestartUntilANewOneStarts() throws InterruptedException {
            stage.answering((question, turns, soFar) -> question.text().startsWith("And")
                            ? Stage.grounded(turns.isEmpty() ? "sails at noon" : "four crowns")
                            : Stage.answer(question))
                    .start();
            talk.says(stage.ada, "What is the price?");
            stage.await(talk, 1, "four crowns");
            stage.settle();
            stage.stop();
            stage.start();
            talk.says(stage.ada, "And now?");
            stage.await(talk, 2, "four crowns");
            talk.says(stage.ada, "/new");
            stage.await(talk, 3, "new conversation");
            talk.says(stage.ada, "And now?");
            stage.await(talk, 4, "sails at noon");
        }
    }

    @Nested
    final class Trouble {
        @Test
        void inThePipelineIsToldOnceAndStopsNobody() throws InterruptedException {
            stage.answering((question, turns, soFar) -> {
                        if (question.text().contains("stack")) {
                            throw new StackOverflowError();
                        }
                        return Stage.answer(question);
                    })
                    .start();
            talk.says(stage.ada, "stack");
            stage.await(talk, 1, "Something went wrong");
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 2, "late twice");
            stage.settle();
        }

        @Test
        void withAStuckPipelineEndsAfterAMinute() throws InterruptedException {
            stage.answering((question, turns, soFar) -> {
                        try {
                            Thread.sleep(1_000_000);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return Stage.answer(question);
                    })
                    .start();
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 1, "took too long");
        }
    }

    @Nested
    final class SomethingElseThanText {
        @Test
        void getsOneFriendlyLineEvenIfItIsAnAlbum() throws InterruptedException {
            stage.start();
            for (int i = 0; i < 10; i++) {
                talk.posts(
                        stage.ada,
                        message -> message.put("media_group_id", "77").putArray("photo"));
            }
            stage.await(talk, 1, "only read text");
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 2, "late twice");
        }
    }

    @Test
    void keepsTheTokenToItself() throws InterruptedException {
        stage.start();
        talk.says(stage.ada, "Was it late?");
        stage.await(talk, 1, "late twice");
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().contains(FakeTelegram.TOKEN)
                        || thread.getName().contains("CANARY"));
    }
}
