package summitbot.evaluation;

import static java.util.Locale.ROOT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import summitbot.domain.Corpus;

/** Scores of the questions with a rubric, a row for each kind and one for all. */
final class RubricTable implements Table {
    static final String OVERALL = "OVERALL";

    private static final double NEARLY_ALL = 0.9;
    private static final double SLOWEST = 0.95;
    static final List<Column> SHARES = List.of(
            Column.ANSWER_ACCURACY,
            Column.ANSWER_ACCURACY_LENIENT,
            Column.REFUSAL_ACCURACY,
            Column.REFUSAL_ACCURACY_LENIENT,
            Column.FALSE_REFUSAL_RATE,
            Column.CITATION_RECALL,
            Column.CITATION_PRECISION,
            Column.CITATION_VALIDITY,
            Column.FULLY_RIGHT);
    private static final List<Column> MEDIANS = List.of(Column.CHARS, Column.MILLIS);

    private final Judge judge;
    private final Map<String, Tally<Column>> kinds = new LinkedHashMap<>();
    private final Tally<Column> overall = new Tally<>();

    RubricTable(Corpus corpus) {
        this.judge = new Judge(corpus);
    }

    @Override
    public void add(Outcome outcome) {
        outcome.question()
                .expected()
                .rubric()
                .ifPresent(rubric -> add(rubric, Optional.of(Prediction.read(outcome.line()))));
    }

    void add(Rubric rubric, Optional<Prediction> prediction) {
        Tally<Column> scores = judge.judge(rubric, prediction);
        kinds.computeIfAbsent(rubric.kind(), kind -> new Tally<>()).addAll(scores);
        overall.addAll(scores);
    }

    /** By kind, in the order of the questions, and {@link #OVERALL} last. */
    Map<String, Tally<Column>> rows() {
        Map<String, Tally<Column>> rows = new LinkedHashMap<>(kinds);
        rows.put(OVERALL, overall);
        return rows;
    }

    @Override
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(row("kind", "n", Column::label));
        rows().forEach((kind, scores) ->
                text.append(row(kind, String.valueOf(scores.count(Column.MISSING)), column -> cell(column, scores))));
        return text.append(String.format(
                        ROOT,
                        "without any citation %.0f, 90 of 100 answers have at most %s characters, 95 of 100 came within %s ms",
                        overall.sum(Column.UNCITED),
                        whole(overall.percentile(Column.CHARS, NEARLY_ALL)),
                        whole(overall.percentile(Column.MILLIS, SLOWEST))))
                .toString();
    }

    private static String row(String kind, String count, Function<Column, String> cells) {
        StringBuilder row = new StringBuilder(String.format(ROOT, "%-14s%5s", kind, count));
        SHARES.forEach(column -> row.append(String.format(ROOT, "%8s", cells.apply(column))));
        MEDIANS.forEach(column -> row.append(String.format(ROOT, "%7s", cells.apply(column))));
        return row.append(System.lineSeparator()).toString();
    }

    private static String cell(Column column, Tally<Column> scores) {
        if (MEDIANS.contains(column)) {
            return whole(scores.median(column));
        }
        OptionalDouble share = scores.mean(column);
        return share.isEmpty() ? "-" : String.format(ROOT, "%.1f%%", 100 * share.getAsDouble());
    }

    private static String whole(OptionalDouble figure) {
        return figure.isEmpty() ? "-" : String.valueOf(Math.round(Math.rint(figure.getAsDouble())));
    }
}
