package summitbot.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import summitbot.domain.Corpus;

/** How a run went, in one table for each thing that its questions can be scored by. */
public final class Report {
    private final Summary summary = new Summary();
    private final List<Table> tables;
    private int size;

    Report(Corpus corpus) {
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

    /** Whether something broken kept a question from being answered. */
    public boolean hasFailures() {
        return summary.failed() > 0;
    }

    /** As lines for a person. */
    public String text() {
        return tables.stream()
                .filter(table -> !table.isEmpty())
                .map(Table::text)
                .collect(Collectors.joining(System.lineSeparator().repeat(2)));
    }
}
