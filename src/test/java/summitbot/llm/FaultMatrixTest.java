package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault, whole and as a stream: an end in time, at most two requests, nothing half shown as whole, no leak. */
final class FaultMatrixTest {
    private static final Duration TIMEOUT = Duration.ofMillis(900);
    private static final Duration SLACK = Duration.ofMillis(600);

    /** The first call loads some hundred classes, which must not count as the provider's slowness. */
    @BeforeAll
    static void warmUp() {
        try (FakeLlm fake = new FakeLlm(Replies.saying("Ready."));
                Rig rig = Rig.at(fake)) {
            assertThat(rig.model().complete(Rig.PROMPT, rig.budget())).isInstanceOf(Completion.Replied.class);
            assertThat(rig.model().stream(Rig.PROMPT, rig.budget(), piece -> {}))
                    .isInstanceOf(Completion.Replied.class);
        }
    }

    @ParameterizedTest
    @MethodSource("summitbot.llm.Fault#all")
    void endsWholeCallsInTime(Fault fault) throws InterruptedException {
        check(fault, false);
    }

    @ParameterizedTest
    @MethodSource("summitbot.llm.Fault#all")
    void endsStreamsInTime(Fault fault) throws InterruptedException {
        check(fault, true);
    }

    private static void check(Fault fault, boolean streaming) throws InterruptedException {
        try (FakeLlm fake = new FakeLlm(fault.script());
                Rig rig = Rig.at(fake);
                LogTape log = new LogTape()) {
            List<String> pieces = new ArrayList<>();
            Budget budget = rig.budget(TIMEOUT);
            long start = System.nanoTime();
            Completion completion = streaming
                    ? rig.model().stream(Rig.PROMPT, budget, pieces::add)
                    : rig.model().complete(Rig.PROMPT, budget);
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(completion)
                    .isInstanceOfSatisfying(
                            Completion.Failed.class,
                            failed -> assertThat(failed.failure()).isIn(fault.expected()));
            assertThat(took).isLessThan(TIMEOUT.plus(SLACK));
            assertThat(fake.requests())
                    .hasSizeBetween(1, 2)
                    .hasSize(budget.usage().calls());
            assertThat(log.text() + completion).doesNotContain(Fault.CANARY, Rig.KEY);
            assertThat(letsGo(fake)).as("the connection is closed").isTrue();
        }
    }

    private static boolean letsGo(FakeLlm fake) throws InterruptedException {
        for (int i = 0; i < 100 && fake.open() > 0; i++) {
            Thread.sleep(20);
        }
        return fake.open() == 0;
    }
}
