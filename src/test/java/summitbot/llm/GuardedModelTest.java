package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.llm.FakeLlm.Script;

final class GuardedModelTest {
    private static final Script DOWN = declining(500);
    private static final Script READY = Replies.saying("Ready.");

    @TempDir
    Path folder;

    @Nested
    final class AfterFiveFailuresInARow {
        @Test
        void isNotAskedAnyMore() {
            try (FakeLlm fake = new FakeLlm(DOWN);
                    Rig rig = Rig.at(fake);
                    GuardedModel model = guarded(rig)) {
                fail(model, 5);
                int before = fake.requests().size();

                long start = System.nanoTime();
                for (int i = 0; i < 1000; i++) {
                    assertThat(model.complete(Rig.PROMPT, model.budget(2)))
                            .isEqualTo(new Completion.Failed(Failure.RESTING));
                }
                assertThat(Duration.ofNanos(System.nanoTime() - start).dividedBy(1000))
                        .isLessThan(Duration.ofMillis(50));
                assertThat(fake.requests()).hasSize(before);
            }
        }

        @Test
        void isProbedOnceAPeriodAndAskedAgainWhenItAnswers() {
            try (FakeLlm fake = new FakeLlm(DOWN, DOWN, DOWN, DOWN, DOWN, DOWN, READY);
                    Rig rig = Rig.at(fake);
                    GuardedModel model = guarded(rig)) {
                fail(model, 5);

                model.probeIfOpen();
                assertThat(model.complete(Rig.PROMPT, model.budget(1)))
                        .isEqualTo(new Completion.Failed(Failure.RESTING));
                assertThat(fake.requests()).hasSize(6);

                model.probeIfOpen();
                assertThat(model.complete(Rig.PROMPT, model.budget(1))).isEqualTo(new Completion.Replied("Ready."));

                model.probeIfOpen();
                assertThat(fake.requests()).as("a healthy model is not probed").hasSize(8);
            }
        }

        @Test
        void staysOpenToQuestionsWhenFailuresAreNotInARow() {
            try (FakeLlm fake = new FakeLlm(DOWN, DOWN, DOWN, DOWN, READY, DOWN);
                    Rig rig = Rig.at(fake);
                    GuardedModel model = guarded(rig)) {
                fail(model, 9);
                assertThat(fake.requests()).hasSize(9);
            }
        }

        @Test
        void doesNotCountWhatIsNotTheProvidersFault() {
            try (FakeLlm fake = new FakeLlm(READY);
                    Rig rig = Rig.at(fake);
                    GuardedModel model = guarded(rig)) {
                for (int i = 0; i < 10; i++) {
                    assertThat(model.complete(Rig.PROMPT, model.budget(0)))
                            .isEqualTo(new Completion.Failed(Failure.BUDGET_SPENT));
                }
                assertThat(model.complete(Rig.PROMPT, model.budget(1))).isEqualTo(new Completion.Replied("Ready."));
            }
        }
    }

    @Nested
    final class WhenTheOperatorSwitchesItOff {
        @Test
        void noCallIsMadeUntilTheFileIsGone() throws IOException {
            try (FakeLlm fake = new FakeLlm(READY);
                    Rig rig = Rig.at(fake);
                    GuardedModel model = guarded(rig)) {
                Path file = Files.createFile(folder.resolve("llm.off"));
                assertThat(List.of(
                                model.complete(Rig.PROMPT, model.budget(1)),
                                model.stream(Rig.PROMPT, model.budget(1), piece -> {})))
                        .containsOnly(new Completion.Failed(Failure.SWITCHED_OFF));
                assertThat(model.probe().words()).contains("llm.off");
                assertThat(fake.requests()).isEmpty();

                Files.delete(file);
                assertThat(model.complete(Rig.PROMPT, model.budget(1))).isEqualTo(new Completion.Replied("Ready."));
            }
        }
    }

    @Nested
    final class WhenTheKeyIsRefused {
        @Test
        void itIsSaidOnceInPlainWordsWithoutTheKey() {
            try (FakeLlm fake = new FakeLlm(declining(401));
                    Rig rig = Rig.at(fake);
                    LogTape log = new LogTape();
                    GuardedModel model = guarded(rig)) {
                fail(model, 4);

                assertThat(log.warnings()).singleElement().asString().contains("refused the key", "OPENAI_API_KEY");
                assertThat(log.text()).doesNotContain(Rig.KEY);
            }
        }

        @Test
        void itIsSaidWhenItIsWellAgainAndThenAnewWhenNot() {
            try (FakeLlm fake = new FakeLlm(declining(401), declining(401), READY, declining(401));
                    Rig rig = Rig.at(fake);
                    LogTape log = new LogTape();
                    GuardedModel model = guarded(rig)) {
                fail(model, 4);

                assertThat(log.warnings()).hasSize(2);
                assertThat(log.text()).contains("INFO The openai model test-model answers.");
            }
        }
    }

    @Test
    void probesWithOneTinyCallAndNamesTheCure() {
        try (FakeLlm fake = new FakeLlm(READY, declining(404), declining(400), declining(401));
                Rig rig = Rig.at(fake);
                GuardedModel model = guarded(rig)) {
            assertThat(model.probe()).isEqualTo(new Check(true, "The openai model test-model answers."));
            assertThat(model.probe().words()).contains("LLM_MODEL");
            assertThat(model.probe().words()).contains("LLM_TEMPERATURE=none");
            assertThat(model.probe())
                    .satisfies(check -> assertThat(check.fine()).isFalse());
            assertThat(fake.requests()).hasSize(4);
        }
    }

    private GuardedModel guarded(Rig rig) {
        return new GuardedModel(rig.settings(), rig.model(), folder.resolve("llm.off"));
    }

    private static void fail(GuardedModel model, int times) {
        for (int i = 0; i < times; i++) {
            var unused = model.complete(Rig.PROMPT, model.budget(1));
        }
    }

    private static Script declining(int status) {
        return (request, socket) -> Replies.send(
                socket,
                Replies.head(
                        status,
                        "text/plain",
                        List.of("Echo: " + request.headers().get("Authorization"), "Content-Length: 0")));
    }
}
