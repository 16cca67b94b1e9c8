package summitbot.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
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
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.Embedder;
import summitbot.llm.FakeLlm;
import summitbot.llm.LanguageModel;
import summitbot.llm.LlmSettings;
import summitbot.llm.Prompts;
import summitbot.llm.Replies;
import summitbot.llm.SharedEmbedder;
import summitbot.retrieval.PassageIndex;
import summitbot.store.TokenLedger;

/** A pipeline over invented articles with a model on loopback; everything between the two is real. */
public final class Harbour implements AutoCloseable {
    private static final Path ARTICLES = Path.of("src/test/resources/summitbot/answer/harbour");
    private static final Pattern PASSAGE =
            Pattern.compile("PASSAGE \\[(\\w+)]\\n\\(From:[^\\n]*\\n(.*?)\\n===", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Optional<Embedder> embedder;
    private final Corpus corpus;
    private final PassageIndex index;
    private final Line line = new Line();
    private Optional<Answerer> answerer = Optional.empty();

    /** What was shown while an answer grew, and what came of it. */
    public record Told(List<Answer> soFar, Trace trace, List<FakeLlm.Request> requests) {
        Answer answer() {
            return trace.answer();
        }
    }

    private Harbour(Path folder, Path articles, Optional<Embedder> embedder) {
        this.folder = folder;
        this.embedder = embedder;
        try {
            this.corpus = new SeedReader().read(articles).corpus();
        } catch (summitbot.corpus.CorpusException e) {
            throw new IllegalStateException(e);
        }
        this.index = PassageIndex.inMemory(corpus, embedder);
    }

    public static Harbour open(Path folder) {
        return new Harbour(folder, ARTICLES, Optional.of(SharedEmbedder.EMBEDDER));
    }

    /** Finds by words alone, which is quicker. */
    static Harbour withoutVectors(Path folder, Path articles) {
        return new Harbour(folder, articles, Optional.empty());
    }

    public static Harbour withoutVectors(Path folder) {
        return withoutVectors(folder, ARTICLES);
    }

    public Corpus corpus() {
        return corpus;
    }

    public Answerer answerer(LanguageModel model) {
        try {
            Prompts prompts = Prompts.load(Path.of("prompts"));
            return new Answerer(corpus, index, Optional.of(new Generation(model, prompts, this::similarity)));
        } catch (summitbot.llm.SetupException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized Answerer asking(LanguageModel model) {
        line.connect(model);
        Answerer known = answerer.orElseGet(() -> answerer(line));
        answerer = Optional.of(known);
        return known;
    }

    public Answerer withoutModel() {
        return new Answerer(corpus, index);
    }

    public LanguageModel model(FakeLlm fake) {
        return model(fake, Duration.ofSeconds(30));
    }

    /** For all calls of one answer it has so long, in whole seconds. */
    public LanguageModel model(FakeLlm fake, Duration timeout) {
        Map<String, String> environment = Map.of(
                "LLM_PROVIDER",
                "openai",
                "LLM_API_KEY",
                "sk-test",
                "LLM_MODEL",
                "fake",
                "LLM_BASE_URL",
                fake.url().toString(),
                "LLM_TIMEOUT",
                Long.toString(timeout.toSeconds()));
        try {
            LlmSettings settings = LlmSettings.from(environment).orElseThrow();
            return LanguageModel.open(
                    settings, TokenLedger.inMemory(), folder.resolve("llm.off"), InstantSource.system());
        } catch (summitbot.llm.SetupException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One question at a time; what the sources hold is read once for all of them. */
    public Told tell(FakeLlm.Script script, String question, Turn... turns) {
        List<Answer> soFar = new ArrayList<>();
        try (FakeLlm fake = new FakeLlm(script);
                LanguageModel model = model(fake)) {
            Trace trace = asking(model).trace(new Question(question), List.of(turns), soFar::add);
            return new Told(soFar, trace, fake.requests());
        }
    }

    /** The reply may use the marks of the prompt that it answers. */
    public static FakeLlm.Script replying(Function<Map<String, String>, String> reply) {
        return Replies.answering(request -> reply.apply(marks(request)));
    }

    /** What an honest model would answer. */
    public static String copied(FakeLlm.Request request) {
        return new HonestModel().apply(request);
    }

    /** The passages of a prompt by their marks. */
    public static Map<String, String> marks(FakeLlm.Request request) {
        Map<String, String> marks = new LinkedHashMap<>();
        Matcher passages = PASSAGE.matcher(prompt(request));
        while (passages.find()) {
            marks.put(passages.group(1), passages.group(2));
        }
        return marks;
    }

    /** All that a model was given to read. */
    public static String prompt(FakeLlm.Request request) {
        try {
            return JSON.readTree(request.body()).path("messages").findValuesAsText("content").stream()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mark of the first passage that holds {@code words}. */
    public static String mark(Map<String, String> marks, String words) {
        return marks.entrySet().stream()
                .filter(entry -> entry.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("NONE");
    }

    private double similarity(String one, String other) {
        float[] a = vector(one);
        float[] b = vector(other);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private float[] vector(String text) {
        return embedder.map(model -> model.passage(text)).orElseGet(() -> new float[] {1});
    }

    @Override
    public void close() {
        index.close();
    }
}
