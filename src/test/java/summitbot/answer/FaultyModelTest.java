package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.FakeLlm;
import summitbot.llm.Fault;
import summitbot.llm.LanguageModel;
import summitbot.llm.Replies;

/** Whatever a provider does wrong, in a stream or in a whole reply: the person gets an answer in time, and a whole one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FaultyModelTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    /** For rewriting, beside the answer. */
    private static final Duration BRIEF = TIMEOUT.dividedBy(3);

    private static final Duration SLACK = Duration.ofMillis(1_500);

    private Harbour harbour;

    /** What came of a question. */
    private record Told(Trace trace, List<Answer> soFar, int streams, int wholes, Duration took) {}

    @BeforeAll
    void open(@TempDir Path folder) {
        harbour = Harbour.withoutVectors(folder);
        assertThat(harbour.tell(honest(), "how long is the session?").soFar())
                .as("loads the classes, and shows what a good model gives")
                .isNotEmpty();
    }

    @AfterAll
    void close() {
        harbour.close();
    }

    @ParameterizedTest
    @MethodSource("summitbot.llm.Fault#all")
    void leavesTheAnswerToTheSourcesWhenItsStreamIsFaulty(Fault fault) throws InterruptedException {
        Told told = ask(fault.script(), "how long is the session?");

        assertThat(told.took()).isLessThan(TIMEOUT.plus(SLACK));
        assertThat(told.streams()).isBetween(1, 2);
        assertThat(told.soFar()).isEmpty();
        assertThat(told.trace().answer())
                .isInstanceOfSatisfying(
                        Grounded.class, answer -> assertThat(answer.mode()).isEqualTo(Mode.EXTRACTIVE));
        assertThat(GenerativeTest.texts(told.trace().answer())).anyMatch(text -> text.contains("three days"));
        assertThat(Invariants.console(told.trace().answer())).doesNotContain(Fault.CANARY, "Snow");
    }

    @ParameterizedTest
    @MethodSource("summitbot.llm.Fault#all")
    void leavesTheFollowUpToOurRulesWhenItsWholeReplyIsFaulty(Fault fault) throws InterruptedException {
        Question first = new Question("what did Sigrid Aune say?");
        Turn turn = new Turn(first, harbour.withoutModel().answer(first, List.of()));
        FakeLlm.Script good = honest();
        Told told = ask(
                (request, socket) -> (request.streaming() ? good : fault.script()).answer(request, socket),
                "and what did she reject?",
                turn);

        assertThat(told.took()).isLessThan(TIMEOUT.plus(BRIEF).plus(SLACK));
        assertThat(told.wholes()).isEqualTo(1);
        assertThat(told.streams()).isBetween(0, 2);
        assertThat(told.trace().searched()).contains("Aune").doesNotContain(Fault.CANARY);
        assertThat(told.trace().insight().drafting().outcome()).startsWith("the model's rewrite was not used");
        assertThat(GenerativeTest.texts(told.trace().answer())).isNotEmpty();
        assertThat(Invariants.console(told.trace().answer())).doesNotContain(Fault.CANARY);
    }

    private Told ask(FakeLlm.Script script, String question, Turn... turns) throws InterruptedException {
        try (FakeLlm fake = new FakeLlm(script);
                LanguageModel model = harbour.model(fake, TIMEOUT)) {
            List<Answer> soFar = new ArrayList<>();
            Answerer answerer = harbour.answerer(model);
            long start = System.nanoTime();
            Trace trace = answerer.trace(new Question(question), List.of(turns), soFar::add);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(letsGo(fake)).as("nothing hangs on the connection").isTrue();
            int streams = (int)
                    fake.requests().stream().filter(FakeLlm.Request::streaming).count();
            return new Told(trace, soFar, streams, fake.requests().size() - streams, took);
        }
    }

    private static FakeLlm.Script honest() {
        return Replies.answering(new HonestModel());
    }

    private static boolean letsGo(FakeLlm fake) throws InterruptedException {
        for (int i = 0; i < 100 && fake.open() > 0; i++) {
            Thread.sleep(20);
        }
        return fake.open() == 0;
    }
}
