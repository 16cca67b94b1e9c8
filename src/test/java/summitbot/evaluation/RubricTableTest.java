package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;

/**
 * Stored predictions of invented answers, two for each rule, with the figures that the program which defines the rules gives them:
 * a row for each kind, one for all, and one for each question.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RubricTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/summitbot/evaluation/rubric");
    private static final ObjectMapper JSON = new ObjectMapper();

    private List<TestQuestion> questions = List.of();
    private Map<String, Prediction> predictions = Map.of();
    private JsonNode expected = JSON.missingNode();
    private Corpus corpus = new Corpus(List.of(), List.of());

    @BeforeAll
    void read() throws Exception {
        corpus = new SeedReader().read(FOLDER.resolve("seeds")).corpus();
        questions = Stored.questions(FOLDER.resolve("questions.jsonl"));
        expected = JSON.readTree(Files.readString(FOLDER.resolve("expected.json")));
        Map<String, Prediction> read = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("predictions.jsonl"))) {
            read.put(JSON.readTree(line).path("id").asText(), Prediction.read(line));
        }
        predictions = Map.copyOf(read);
    }

    @Test
    void hasARowForEachKindInTheOrderOfTheQuestionsAndOneForAll() {
        assertThat(scored(questions).rows().keySet())
                .containsExactly(
                        "fact", "length", "overlap", "proof", "validity", "refused", "none", "talk", "OVERALL");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void scoresEveryKindAsStored(String kind) {
        assertRow(
                kind, java.util.Objects.requireNonNull(scored(questions).rows().get(kind)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void scoresEveryQuestionAsStored(String id) {
        List<TestQuestion> one =
                questions.stream().filter(question -> question.id().equals(id)).toList();

        assertRow(id, java.util.Objects.requireNonNull(scored(one).rows().get(RubricTable.OVERALL)));
    }

    @Test
    void showsTheFiguresOfEachKind() {
        assertThat(scored(questions).text().lines())
                .contains(
                        "kind              n     ans    ans~     ref    ref~ false-r   cit-R   cit-P   cit-V    full  chars     ms",
                        "talk              1       -       -  100.0%  100.0%       -       -       -       -  100.0%      -      0")
                .last()
                .isEqualTo(
                        "without any citation 3, 90 of 100 answers have at most 30 characters, 95 of 100 came within 20 ms");
    }

    Stream<String> kinds() {
        return scored(questions).rows().keySet().stream();
    }

    Stream<String> ids() {
        return questions.stream().map(TestQuestion::id);
    }

    private RubricTable scored(List<TestQuestion> asked) {
        RubricTable table = new RubricTable(corpus);
        for (TestQuestion question : asked) {
            table.add(question.expected().rubric().orElseThrow(), Optional.ofNullable(predictions.get(question.id())));
        }
        return table;
    }

    private void assertRow(String name, Tally<Column> scores) {
        JsonNode row = expected.path(name);
        figures(scores).forEach((column, figure) -> {
            if (row.get(column).isNull()) {
                assertThat(figure).as("%s of %s", column, name).isEmpty();
            } else {
                assertThat(figure.orElseThrow())
                        .as("%s of %s", column, name)
                        .isEqualTo(row.get(column).asDouble(), Offset.offset(1e-9));
            }
        });
        assertThat(row.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(figures(scores).keySet());
    }

    private static Map<String, OptionalDouble> figures(Tally<Column> scores) {
        Map<String, OptionalDouble> figures = new HashMap<>();
        RubricTable.SHARES.forEach(column -> figures.put(column.name().toLowerCase(Locale.ROOT), scores.mean(column)));
        figures.put("n", count(scores, Column.MISSING));
        figures.put("n_answerable", count(scores, Column.ANSWER_ACCURACY));
        figures.put("n_unanswerable", count(scores, Column.REFUSAL_ACCURACY));
        figures.put("median_answer_chars", scores.median(Column.CHARS));
        figures.put("p90_answer_chars", scores.percentile(Column.CHARS, 0.9));
        figures.put("median_ms", scores.median(Column.MILLIS));
        figures.put("p95_ms", scores.percentile(Column.MILLIS, 0.95));
        figures.put("missing_predictions", OptionalDouble.of(scores.sum(Column.MISSING)));
        figures.put("answers_without_citation", OptionalDouble.of(scores.sum(Column.UNCITED)));
        return figures;
    }

    private static OptionalDouble count(Tally<Column> scores, Column column) {
        return OptionalDouble.of(scores.count(column));
    }
}
