package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitbot.domain.Corpus;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Talk;

/** A cancel between any two stages of a question; speed 1, so that nothing here is given up as too slow. */
final class CancelTest extends StageTest {
    private final CountDownLatch open = new CountDownLatch(1);
    private final List<String> lookedUp = new CopyOnWriteArrayList<>();

    @BeforeEach
    void slowDown() {
        stage.close();
        stage = new Stage(folder, 1).answering((question, turns, soFar) -> {
            lookedUp.add(question.text());
            if (question.text().startsWith("flood")) {
                waitFor(open);
            }
            return Stage.answer(question);
        });
        talk = stage.talk();
    }

    @AfterEach
    void release() {
        open.countDown();
    }

    @Nested
    final class WhileAQuestion {
        /** Earlier turns are read after the placeholder and before the search. */
        @Test
        void isAnnouncedButNotYetLookedUpStopsIt() throws InterruptedException {
            AtomicBoolean hold = new AtomicBoolean();
            stage.knowing(knowledge -> reading(knowledge, () -> {
                        if (hold.get()) {
                            waitFor(open);
                        }
                        return knowledge.corpus().get();
                    }))
                    .start();
            talk.says(stage.ada, "Was it late?");
            stage.await(talk, 1, "late twice");
            stage.settle();
            hold.set(true);
            talk.says(stage.ada, "Was it late again?");
            stage.await(talk, 2, "Reading");
            talk.says(stage.ada, "/cancel");
            talk.says(stage.ada, "/cancel");
            stage.await(talk, 3, "nothing to stop");
            open.countDown();
            stage.await(talk, 2, "Stopped");
            assertThat(lookedUp).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"8, 3600", "32, 0"})
        void waitsBehindThoseOfOthersTakesItAway(int others, int age) throws InterruptedException {
            stage.start();
            for (int i = 0; i < others; i++) {
                ask(stage.telegram.person("P" + i), "flood", age);
            }
            Stage.await("no place left", () -> lookedUp.size() == others);
            ask(stage.ada, "was it late?", age);
            Stage.await("the question", () -> stage.store().journal().pending().size() == others + 1);
            talk.says(stage.ada, "/cancel");
            stage.await(talk, 1, "Stopped");
            open.countDown();
            stage.settle();
            assertThat(lookedUp).doesNotContain("was it late?").hasSize(others);
            assertThat(talk.shown()).hasSize(1);
        }

        @Test
        void waitsBehindThatOfAnotherInTheGroupTakesItAway() throws InterruptedException {
            stage.start();
            Talk group = stage.telegram.group();
            Person bob = stage.telegram.person("Bob");
            group.says(stage.ada, "/ask flood");
            stage.await(group, 1, "Reading");
            group.says(bob, "/ask was it late?");
            group.says(bob, "/cancel");
            stage.await(group, 2, "Stopped");
            open.countDown();
            stage.await(group, 1, "late twice");
            stage.settle();
            assertThat(lookedUp).containsExactly("flood");
            assertThat(group.shown()).hasSize(2);
        }
    }

    /** More than ten do not wait; none may stay in the journal until the next start. */
    @Test
    void sentThirtyTimesAtOnceLeavesNothingBehind() throws InterruptedException {
        stage.start();
        for (int i = 0; i < 30; i++) {
            talk.says(stage.ada, "/cancel");
        }
        stage.settle();
        assertThat(talk.shown())
                .hasSizeBetween(1, 29)
                .allSatisfy(shown -> assertThat(shown.text()).contains("nothing to stop"));
    }

    private void ask(Person person, String text, int age) {
        stage.telegram
                .talk(person)
                .says(
                        person,
                        text,
                        message -> message.put("date", message.path("date").asLong() - age));
    }

    private static Knowledge reading(Knowledge old, java.util.function.Supplier<Corpus> corpus) {
        return new Knowledge(old.answering(), corpus, old.quotations(), old.suggestions(), old.check(), old.pages());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
