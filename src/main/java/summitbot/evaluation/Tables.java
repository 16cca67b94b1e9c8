package summitbot.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import summitbot.domain.Corpus;

/** How a run went, in one table for each thing that its questions can be scored by. */
final class Tables {
    private final Summary summary = new Summary();
    private final List<Table> tables;
    private int size;

    Tables(Corpus corpus) {
        this.tables = List.of(summary, new RubricTable(corpus), new AnswerTable(), new RetrievalTable(corpus));
    }

    void add(Outcome outcome) {
        size++;
        tables.forEach(table -> table.add(outcome));
    }

    /** Questions asked so far. */
    int size() {
        return size;
    }

    Report report() {
        String text = tables.stream()
                .filter(table -> !table.isEmpty())
                .map(Table::text)
                .collect(Collectors.joining(System.lineSeparator().repeat(2)));
        return new Report(text, summary.failed() > 0);
    }
}
