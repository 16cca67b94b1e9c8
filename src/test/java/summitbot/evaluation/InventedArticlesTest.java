package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import summitbot.answer.Answerer;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.llm.BgeSmall;
import summitbot.retrieval.PassageIndex;

/**
 * Eight sets of invented articles with questions as people ask them, written without a look at the program; over a fifth of the
 * questions have the articles' words but no answer in them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InventedArticlesTest {
    private static final Path SETS = Path.of("src/test/resources/summitbot/evaluation/sets");

    /** Places of the figures in the last line of the table. */
    private static final int FALSE_REFUSALS = 6;

    private static final int CITATIONS_VALID = 9;
    private static final int FULL = 10;

    private final List<String[]> overall = new ArrayList<>();

    @BeforeAll
    void ask(@TempDir Path model) throws Exception {
        try (BgeSmall embedder = new BgeSmall(model);
                Stream<Path> sets = Files.list(SETS)) {
            for (Path set : sets.sorted().toList()) {
                overall.add(lastLine(set, embedder).split("\\s+"));
            }
        }
    }

    private static String lastLine(Path set, BgeSmall embedder) throws Exception {
        Corpus corpus = new SeedReader().read(set.resolve("seeds")).corpus();
        try (PassageIndex index = PassageIndex.inMemory(corpus, Optional.of(embedder))) {
            Subject subject = new Subject(corpus, new Answerer(corpus, index), index, embedder);
            List<TestQuestion> questions = Stored.questions(set.resolve("questions.jsonl"));
            Report report = new Evaluation(subject, () -> 0).run(questions, line -> {});
            return report.text()
                    .lines()
                    .filter(line -> line.startsWith(RubricTable.OVERALL))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private double mean(int column) {
        return overall.stream()
                .mapToDouble(row -> Double.parseDouble(row[column].replace("%", "")))
                .average()
                .orElse(0);
    }

    @Test
    void everyCitationStandsInItsArticle() {
        assertThat(overall).extracting(row -> row[CITATIONS_VALID]).containsOnly("100.0%");
    }

    @Test
    void twoOfThreeAnswersAreRightInEveryRespect() {
        assertThat(mean(FULL)).isGreaterThanOrEqualTo(67);
    }

    @Test
    void fewAnswerableQuestionsAreRefused() {
        assertThat(mean(FALSE_REFUSALS)).isLessThanOrEqualTo(9);
    }
}
