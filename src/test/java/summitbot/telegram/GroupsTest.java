package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

final class GroupsTest extends StageTest {
    private static final int CASES = Integer.getInteger("cases", 2_000) / 500;
    private static final String NAME = "@" + FakeTelegram.BOT_NAME;

    @Nested
    final class AQuestionInAGroup {
        @Test
        void isAnsweredWhenTheBotIsCalledAndAsAReply() throws InterruptedException {
            stage.start();
            Talk group = stage.telegram.group();
            group.says(stage.ada, "Was it late?");
            int called = group.says(stage.ada, "👨‍👩‍👧 " + NAME + " was it late?");
            Shown answer = stage.await(group, 1, "late twice");
            assertThat(answer.replyTo()).isEqualTo(called);
            group.replies(stage.ada, answer, "What is the price?");
            stage.await(group, 2, "four crowns");
            group.says(stage.ada, "/ask was it late?");
            stage.await(group, 3, "late twice");
            stage.settle();
            assertThat(group.shown()).hasSize(3);
        }

        @Test
        void isAnsweredInItsTopic() throws InterruptedException {
            stage.start();
            Talk group = stage.telegram.group();
            group.room().topic(3);
            group.says(
                    stage.ada,
                    NAME + " was it late?",
                    message -> message.put("message_thread_id", 3).put("is_topic_message", true));
            assertThat(stage.await(group, 1, "late twice").thread()).isEqualTo(3);
        }

        @Test
        void whoseTopicIsGoneIsNotAnsweredElsewhere() throws InterruptedException {
            stage.start();
            Talk group = stage.telegram.group();
            group.says(
                    stage.ada,
                    NAME + " was it late?",
                    message -> message.put("message_thread_id", 3).put("is_topic_message", true));
            group.says(stage.ada, NAME + " what is the price?");
            stage.await(group, 1, "four crowns");
            stage.settle();
            assertThat(group.shown()).hasSize(1);
        }

        @Test
        void neverGetsItsAnswerInAnotherTopic() throws InterruptedException {
            stage.start();
            Random random = new Random(20);
            for (int i = 0; i < CASES; i++) {
                Talk group = stage.telegram.group();
                Map<Integer, Integer> threads = new HashMap<>();
                for (int thread = 3; thread < 8; thread++) {
                    int topic = thread;
                    group.room().topic(topic);
                    int asked = group.says(
                            stage.ada,
                            NAME + " was it late?",
                            message -> message.put("message_thread_id", topic).put("is_topic_message", true));
                    threads.put(asked, topic);
                }
                group.room().dropTopic(3 + random.nextInt(5));
                stage.settle();
                assertThat(group.shown())
                        .hasSizeBetween(4, 5)
                        .allMatch(answer -> answer.thread() == threads.getOrDefault(answer.replyTo(), 0));
            }
        }

        @Test
        void ofAnotherBotIsNone() throws InterruptedException {
            stage.start();
            Talk group = stage.telegram.group();
            Person bot = stage.telegram.person("Other bot");
            for (int i = 0; i < 50; i++) {
                group.says(
                        bot, NAME + " was it late?", message -> ((ObjectNode) message.get("from")).put("is_bot", true));
            }
            group.says(stage.ada, NAME + " what is the price?");
            stage.await(group, 1, "four crowns");
            stage.settle();
            assertThat(group.shown()).hasSize(1);
        }

        @Test
        void isAnsweredEvenIfItWasDeleted() throws InterruptedException {
            Talk group = stage.telegram.group();
            group.room().delete(group.says(stage.ada, NAME + " was it late?"));
            stage.start();
            assertThat(stage.await(group, 1, "late twice").replyTo()).isZero();
        }
    }

    @Nested
    final class AConversation {
        @Test
        void belongsToOnePersonInOnePlace() throws InterruptedException {
            stage.answering((question, turns, soFar) ->
                            turns.isEmpty() ? Stage.grounded("sails at noon") : Stage.grounded("four crowns"))
                    .start();
            Talk group = stage.telegram.group();
            talk.says(stage.ada, "in private");
            stage.await(talk, 1, "sails at noon");
            group.says(stage.ada, NAME + " in the group");
            stage.await(group, 1, "sails at noon");
            group.says(stage.telegram.person("Bob"), NAME + " somebody else");
            stage.await(group, 2, "sails at noon");
            group.says(stage.ada, NAME + " again");
            stage.await(group, 3, "four crowns");
        }
    }

    @Nested
    final class AGroupThatMoves {
        @Test
        void getsItsAnswerOnceUnderItsNewNumber() throws InterruptedException {
            CountDownLatch moved = new CountDownLatch(1);
            stage.answering((question, turns, soFar) -> {
                        awaitQuietly(moved);
                        return Stage.answer(question);
                    })
                    .start();
            Talk group = stage.telegram.smallGroup();
            group.says(stage.ada, NAME + " was it late?");
            stage.await(group, 1, "Reading");
            Talk supergroup = stage.telegram.upgrade(group);
            moved.countDown();
            stage.await(supergroup, 1, "late twice");
            stage.settle();
            assertThat(supergroup.shown()).hasSize(1);
            assertThat(group.shown()).hasSize(1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
