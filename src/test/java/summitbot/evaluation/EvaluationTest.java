package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import summitbot.answer.Answerer;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.llm.SharedEmbedder;
import summitbot.retrieval.PassageIndex;

/** A benchmark in small, through the whole pipeline. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EvaluationTest {
    private static final Path TOWN = Path.of("src/test/resources/summitbot/evaluation/town");

    private final List<String> predictions = new ArrayList<>();
    private PassageIndex index;
    private List<String> report = List.of();

    @BeforeAll
    void run() throws Exception {
        Corpus corpus = new SeedReader().read(TOWN.resolve("corpus.jsonl")).corpus();
        index = PassageIndex.inMemory(corpus, Optional.of(SharedEmbedder.EMBEDDER));
        AtomicLong clock = new AtomicLong();
        report = new Evaluation(
                        new Subject(corpus, new Answerer(corpus, index), index, SharedEmbedder.EMBEDDER),
                        () -> clock.addAndGet(7_000_000))
                .run(Stored.questions(TOWN.resolve("questions.jsonl")), predictions::add)
                .text()
                .lines()
                .toList();
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void writesAnAnswerForEachQuestionInItsOrder() {
        assertThat(predictions)
                .extracting(line -> line.substring(0, 10))
                .containsExactly(
                        "{\"id\":\"t1\"", "{\"id\":\"t2\"", "{\"id\":\"t3\"", "{\"id\":\"t4\"", "{\"id\":\"t5\"");
        assertThat(predictions).allMatch(line -> line.contains("\"ms\":7}"));
    }

    @Test
    void countsAndTimesTheQuestions() {
        assertThat(report)
                .containsSubsequence(
                        "questions  5",
                        "failed     0",
                        "median     7.0 ms, as long as 1.0 embeddings of a question",
                        "p99        7.0 ms");
    }

    @Test
    void scoresTheAnswersOfQuestionsWithAKey() {
        assertThat(report)
                .containsSubsequence(
                        "answerable 2, unanswerable 1",
                        "answer shown  0.500  of the answerable, in at most two sentences",
                        "refused       1.000  of the unanswerable",
                        "balanced      1.000  mean of answerable answered and unanswerable refused",
                        "share right   0.667  answer shown, or unanswerable and refused",
                        "AUROC         1.000  of the confidence");
    }

    /** The second of them asks who leads "it": no word of that is in any source. */
    @Test
    void scoresTheSearchWithFollowUpsResolvedAndLeavesOutWhatIsWithinOneSource() {
        assertThat(report)
                .containsSubsequence(
                        "search of 2     recall@1  recall@5 recall@10       MRR   nDCG@10",
                        "words              1.000     1.000     1.000     1.000     1.000",
                        "hybrid             1.000     1.000     1.000     1.000     1.000");
    }

    @Test
    void hasNoTableForWhatNobodyKnows() {
        assertThat(report).noneMatch(line -> line.startsWith("kind"));
    }
}
