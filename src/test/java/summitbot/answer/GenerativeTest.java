package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.llm.BgeSmall;
import summitbot.llm.FakeLlm;
import summitbot.llm.LanguageModel;
import summitbot.llm.LlmSettings;
import summitbot.llm.Prompts;
import summitbot.llm.Replies;
import summitbot.retrieval.PassageIndex;
import summitbot.store.TokenLedger;

/** A model over invented articles, honest or as bad as can be; everything between it and the answer is real. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GenerativeTest {
    private static final Pattern PASSAGE =
            Pattern.compile("PASSAGE \\[(\\w+)]\\n\\(From:[^\\n]*\\n(.*?)\\n===", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private BgeSmall embedder;
    private Corpus corpus;
    private PassageIndex index;

    @TempDir
    private Path data;

    @BeforeAll
    void open(@TempDir Path model) throws Exception {
        embedder = new BgeSmall(model);
        corpus = new SeedReader()
                .read(Path.of("src/test/resources/summitbot/answer/harbour"))
                .corpus();
        index = PassageIndex.inMemory(corpus, Optional.of(embedder));
    }

    @AfterAll
    void close() {
        index.close();
        embedder.close();
    }

    @Test
    void showsASentenceThatItsPassageHolds() throws Exception {
        Grounded answer = (Grounded) ask(
                marks -> "The session will last three days [" + mark(marks, "three days") + "].",
                "how long is the session?");
        assertThat(answer.mode()).isEqualTo(Mode.GENERATIVE);
        assertThat(answer.claims().getFirst().text()).contains("three days");
        assertThat(answer.omitted()).isZero();
    }

    @Test
    void passesOnEachSentenceOnlyOnceItIsChecked() throws Exception {
        List<CitedClaim> seen = new ArrayList<>();
        try (FakeLlm fake = new FakeLlm(script(marks -> "The session will last three days [" + mark(marks, "three days")
                        + "]. It will last nine weeks [" + mark(marks, "three days") + "]."));
                LanguageModel model = model(fake)) {
            answerer(model).answer(new Question("how long is the session?"), List.of(), seen::add);
        }
        assertThat(seen).extracting(CitedClaim::text).containsExactly("The session will last three days.");
    }

    @Test
    void fallsBackToTheSourcesOwnWordsWhenNothingHolds() throws Exception {
        Grounded answer = (Grounded) ask(
                marks -> "The session will last nine weeks [" + mark(marks, "three days") + "].",
                "how long is the session?");
        assertThat(answer.mode()).isEqualTo(Mode.EXTRACTIVE);
        assertThat(answer.omitted()).isEqualTo(1);
        assertThat(answer.claims()).extracting(CitedClaim::text).anyMatch(text -> text.contains("three days"));
    }

    @Test
    void fallsBackWhenTheModelFails() throws Exception {
        try (FakeLlm fake = new FakeLlm((request, socket) -> socket.close());
                LanguageModel model = model(fake)) {
            Answer answer = answerer(model).answer(new Question("how long is the session?"), List.of());
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Grounded.class,
                            grounded -> assertThat(grounded.mode()).isEqualTo(Mode.EXTRACTIVE));
        }
    }

    @Test
    void believesTheModelThatThePassagesDoNotAnswer() throws Exception {
        assertThat(ask(marks -> Prompts.REFUSAL, "how long is the session?")).isInstanceOf(Answer.NoEvidence.class);
    }

    @Test
    void showsBothSidesThoughTheModelSmoothsThemOver() throws Exception {
        Grounded answer = (Grounded) ask(
                marks -> "The session began at 9:30 a.m. GMT [" + mark(marks, "9:30 a.m.") + "].",
                "what time did the session begin?");
        assertThat(answer.claims()).extracting(CitedClaim::text).anyMatch(text -> text.contains("10 a.m."));
    }

    @Test
    void asksNoModelWhatNoSourceAnswers() throws Exception {
        try (FakeLlm fake = new FakeLlm(Replies.saying("The pope said so."));
                LanguageModel model = model(fake)) {
            Answer answer = answerer(model).answer(new Question("who won the football match?"), List.of());
            assertThat(answer).isInstanceOf(Answer.NoEvidence.class);
            assertThat(fake.requests()).isEmpty();
        }
    }

    private Answer ask(Function<Map<String, String>, String> reply, String question) throws Exception {
        try (FakeLlm fake = new FakeLlm(script(reply));
                LanguageModel model = model(fake)) {
            return answerer(model).answer(new Question(question), List.of());
        }
    }

    private Answerer answerer(LanguageModel model) throws Exception {
        Prompts prompts = Prompts.load(Path.of("prompts"));
        return new Answerer(corpus, index, Optional.of(new Generation(model, prompts, this::similarity)));
    }

    private LanguageModel model(FakeLlm fake) throws Exception {
        Map<String, String> environment = Map.of(
                "LLM_PROVIDER",
                "openai",
                "LLM_API_KEY",
                "sk-test",
                "LLM_MODEL",
                "fake",
                "LLM_BASE_URL",
                fake.url().toString());
        LlmSettings settings = LlmSettings.from(environment).orElseThrow();
        return LanguageModel.open(settings, TokenLedger.inMemory(), data.resolve("llm.off"), InstantSource.system());
    }

    private double similarity(String one, String other) {
        float[] a = embedder.passage(one);
        float[] b = embedder.passage(other);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The reply may use the marks of the prompt that it answers. */
    private static FakeLlm.Script script(Function<Map<String, String>, String> reply) {
        return (request, socket) ->
                Replies.saying(reply.apply(marks(request.body()))).answer(request, socket);
    }

    private static Map<String, String> marks(String body) {
        try {
            String prompt = JSON.readTree(body).path("messages").findValuesAsText("content").stream()
                    .collect(Collectors.joining("\n"));
            Map<String, String> marks = new LinkedHashMap<>();
            Matcher passages = PASSAGE.matcher(prompt);
            while (passages.find()) {
                marks.put(passages.group(1), passages.group(2));
            }
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark(Map<String, String> marks, String words) {
        return marks.entrySet().stream()
                .filter(entry -> entry.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("NONE");
    }
}
