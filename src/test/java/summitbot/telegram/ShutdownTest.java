package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class ShutdownTest extends StageTest {
    @Test
    void cutsTheLongPollAtOnce() throws InterruptedException {
        stage.start();
        talk.says(stage.ada, "Was it late?");
        stage.await(talk, 1, "late twice");
        stage.settle();
        assertThat(stage.stop()).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void leavesWhatDoesNotEndForTheNextStart() throws InterruptedException {
        AtomicBoolean stuck = new AtomicBoolean(true);
        stage.answering((question, turns, soFar) -> {
                    while (stuck.get() && !Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return Stage.answer(question);
                })
                .start();
        talk.says(stage.ada, "Was it late?");
        stage.await(talk, 1, "Reading");
        talk.says(stage.ada, "What is the price?");
        Stage.await("two entries", () -> stage.store().journal().pending().size() == 2);
        assertThat(stage.stop()).isLessThan(Duration.ofSeconds(8));
        stuck.set(false);
        stage.start();
        stage.await(talk, 1, "late twice");
        stage.await(talk, 2, "four crowns");
        stage.settle();
        assertThat(talk.shown()).hasSize(2);
    }

    @Test
    void leavesNoThreadBehind() throws InterruptedException {
        stage.start();
        talk.says(stage.ada, "Was it late?");
        stage.await(talk, 1, "late twice");
        stage.settle();
        stage.stop();
        Stage.await(
                "no thread of the bot",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("bot")));
    }
}
