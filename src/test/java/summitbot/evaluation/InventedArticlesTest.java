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
import summitbot.answer.Answerer;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.llm.SharedEmbedder;
import summitbot.retrieval.PassageIndex;

/**
 * Sets of invented articles with questions as people ask them, written without a look at the program; over a fifth of the
 * questions, in {@code blind} a third, have the articles' words but no answer in them. The program was fitted on the twelve in
 * {@code sets}; no one who works on it reads what it gets wrong in the five in {@code blind}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InventedArticlesTest {
    private static final Path FOLDER = Path.of("src/test/resources/summitbot/evaluation");

    /** Places of the figures in the last line of the table. */
    private static final int FALSE_REFUSALS = 6;

    private static final int CITATIONS_VALID = 9;
    private static final int FULL = 10;

    private final List<String[]> fitted = new ArrayList<>();
    private final List<String[]> blind = new ArrayList<>();

    @BeforeAll
    void ask() throws Exception {
        ask(FOLDER.resolve("sets"), fitted);
        ask(FOLDER.resolve("blind"), blind);
    }

    private static void ask(Path folder, List<String[]> overall) throws Exception {
        try (Stream<Path> sets = Files.list(folder)) {
            for (Path set : sets.sorted().toList()) {
                overall.add(lastLine(set).split("\\s+"));
            }
        }
    }

    private static String lastLine(Path set) throws Exception {
        Corpus corpus = new SeedReader().read(set.resolve("seeds")).corpus();
        try (PassageIndex index = PassageIndex.inMemory(corpus, Optional.of(SharedEmbedder.EMBEDDER))) {
            Subject subject = new Subject(corpus, new Answerer(corpus, index), index, SharedEmbedder.EMBEDDER);
            List<TestQuestion> questions = Stored.questions(set.resolve("questions.jsonl"));
            Report report = new Evaluation(subject, () -> 0).run(questions, line -> {});
            return report.text()
                    .lines()
                    .filter(line -> line.startsWith(RubricTable.OVERALL))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static double mean(List<String[]> overall, int column) {
        return overall.stream()
                .mapToDouble(row -> Double.parseDouble(row[column].replace("%", "")))
                .average()
                .orElse(0);
    }

    @Test
    void everyCitationStandsInItsArticle() {
        assertThat(fitted).extracting(row -> row[CITATIONS_VALID]).containsOnly("100.0%");
        assertThat(blind).extracting(row -> row[CITATIONS_VALID]).containsOnly("100.0%");
    }

    @Test
    void mostAnswersAreRightInEveryRespect() {
        assertThat(mean(fitted, FULL)).isGreaterThanOrEqualTo(71);
        assertThat(mean(blind, FULL)).isGreaterThanOrEqualTo(58);
    }

    @Test
    void fewAnswerableQuestionsAreRefused() {
        assertThat(mean(fitted, FALSE_REFUSALS)).isLessThanOrEqualTo(10);
        assertThat(mean(blind, FALSE_REFUSALS)).isLessThanOrEqualTo(13);
    }
}
