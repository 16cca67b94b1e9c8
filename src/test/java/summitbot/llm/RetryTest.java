package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.llm.FakeLlm.Script;

final class RetryTest {
    private static final Script READY = Replies.saying("Ready.");

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 529})
    void asksOnceMoreWhereThatMayHelp(int status) {
        assertThat(outcome(declining(status, "X: y"), READY)).isEqualTo(new Outcome("Replied", 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 413, 422})
    void asksOnlyOnceWhereItCannot(int status) {
        assertThat(outcome(declining(status, "Retry-After: 0"), READY)).isEqualTo(new Outcome("Failed", 1));
    }

    @Test
    void asksOnceMoreAfterALostConnection() {
        assertThat(outcome((request, socket) -> socket.setSoLinger(true, 0), READY))
                .isEqualTo(new Outcome("Replied", 2));
    }

    @Test
    void neverAsksAThirdTime() {
        Script down = declining(503, "X: y");
        assertThat(outcome(down, down, READY)).isEqualTo(new Outcome("Failed", 2));
    }

    @Test
    void doesNotAskAgainOnceAReplyHasBegun() {
        String reply = Replies.ok("text/event-stream", Replies.stream("Snow fell early.", "stop"));
        Script half = (request, socket) -> Replies.send(socket, reply.substring(0, reply.length() / 2));
        assertThat(outcome(half, READY)).isEqualTo(new Outcome("Failed", 1));
    }

    @ParameterizedTest
    @CsvSource({"Retry-After: 1", "'Date: Sun, 01 Mar 2026 12:00:00 GMT\r\nRetry-After: Sun, 01 Mar 2026 12:00:01 GMT'"
    })
    void waitsAsLongAsTheProviderAsks(String headers) {
        long start = System.nanoTime();

        assertThat(outcome(declining(429, headers), READY)).isEqualTo(new Outcome("Replied", 2));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After: 20", "Retry-After: 999999999"})
    void givesUpAtOnceWhenTheWaitWouldLeaveNoTime(String header) {
        long start = System.nanoTime();

        assertThat(outcome(declining(429, header), READY)).isEqualTo(new Outcome("Failed", 1));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void countsTheSecondAttemptAgainstTheQuestion() {
        try (FakeLlm fake = new FakeLlm(declining(503, "X: y"), READY);
                Rig rig = Rig.at(fake)) {
            Budget budget = rig.budget();

            assertThat(List.of(
                            rig.model().complete(Rig.PROMPT, budget),
                            rig.model().complete(Rig.PROMPT, budget)))
                    .containsExactly(new Completion.Replied("Ready."), new Completion.Failed(Failure.BUDGET_SPENT));
            assertThat(budget.left()).isFalse();
            assertThat(fake.requests()).hasSize(2);
        }
    }

    private record Outcome(String completion, int requests) {}

    private static Outcome outcome(Script... scripts) {
        try (FakeLlm fake = new FakeLlm(scripts);
                Rig rig = Rig.at(fake)) {
            Completion completion = rig.model().stream(Rig.PROMPT, rig.budget(), piece -> {});
            return new Outcome(
                    completion.getClass().getSimpleName(), fake.requests().size());
        }
    }

    private static Script declining(int status, String header) {
        return (request, socket) ->
                Replies.send(socket, Replies.head(status, "text/plain", List.of(header, "Content-Length: 0")));
    }
}
