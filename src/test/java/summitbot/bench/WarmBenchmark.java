package summitbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import summitbot.answer.Answerer;
import summitbot.corpus.CorpusException;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.llm.BgeSmall;
import summitbot.llm.RememberingEmbedder;
import summitbot.retrieval.Hit;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/** A question on the two seeds: its embedding, the search without it, and the whole answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class WarmBenchmark {
    @Param({"Who came to the meeting?", "what did they say about a ceasefire?", "when does it start?"})
    public String text = "";

    private final BgeSmall model;
    private final RememberingEmbedder remembering;
    private final PassageIndex embedding;
    private final PassageIndex searching;
    private final Answerer answerer;

    public WarmBenchmark() {
        try {
            Path folder = Files.createTempDirectory("bench");
            Corpus corpus = new SeedReader().read(Path.of("seeds")).corpus();
            model = new BgeSmall(folder);
            remembering = new RememberingEmbedder(model, folder.resolve("questions"));
            embedding = PassageIndex.inMemory(corpus, Optional.of(model));
            searching = PassageIndex.inMemory(corpus, Optional.of(remembering));
            answerer = new Answerer(corpus, embedding);
        } catch (IOException | CorpusException e) {
            throw new IllegalStateException(e);
        }
    }

    @Setup
    public void remember() {
        remembering.question(text);
    }

    @TearDown
    public void close() {
        embedding.close();
        searching.close();
        model.close();
    }

    @Benchmark
    public float[] embedding() {
        return model.question(text);
    }

    @Benchmark
    public List<Hit> searchWithoutEmbedding() {
        return searching.search(new Search(text, Set.of(), 20));
    }

    @Benchmark
    public Answer answer() {
        return answerer.answer(new Question(text), List.of());
    }
}
