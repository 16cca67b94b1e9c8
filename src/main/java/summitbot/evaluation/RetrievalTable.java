package summitbot.evaluation;

import static java.util.Locale.ROOT;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import summitbot.domain.Corpus;

/** Scores of the search by itself, where it is known what has to be found: once for each way to search. */
final class RetrievalTable implements Table {
    private final SeedTexts seeds;
    private final Map<Way, Tally<Measure>> ways = new EnumMap<>(Way.class);
    private int size;

    enum Measure {
        RECALL_1("recall@1"),
        RECALL_5("recall@5"),
        RECALL_10("recall@10"),
        MRR("MRR"),
        NDCG_10("nDCG@10");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        private double of(Ranks ranks) {
            return switch (this) {
                case RECALL_1 -> ranks.recall(1);
                case RECALL_5 -> ranks.recall(5);
                case RECALL_10 -> ranks.recall(10);
                case MRR -> ranks.reciprocal();
                case NDCG_10 -> ranks.gain(10);
            };
        }
    }

    RetrievalTable(Corpus corpus) {
        this.seeds = new SeedTexts(corpus);
    }

    @Override
    public void add(Outcome outcome) {
        Wanted wanted = Wanted.of(outcome.question().expected(), seeds);
        if (wanted.items().isEmpty() || !outcome.question().isSearched()) {
            return;
        }
        size++;
        for (Way way : Way.values()) {
            Ranks ranks = new Ranks(
                    wanted.ranks(way.order(outcome.hits())), wanted.items().size());
            Tally<Measure> tally = ways.computeIfAbsent(way, any -> new Tally<>());
            for (Measure measure : Measure.values()) {
                tally.add(measure, measure.of(ranks));
            }
        }
    }

    OptionalDouble mean(Way way, Measure measure) {
        Tally<Measure> tally = ways.get(way);
        return tally == null ? OptionalDouble.empty() : tally.mean(measure);
    }

    @Override
    public boolean isEmpty() {
        return ways.isEmpty();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(String.format(ROOT, "%-14s", "search of " + size));
        for (Measure measure : Measure.values()) {
            text.append(String.format(ROOT, "%10s", measure.label));
        }
        ways.forEach((way, tally) -> {
            text.append(System.lineSeparator())
                    .append(String.format(ROOT, "%-14s", way.name().toLowerCase(ROOT)));
            for (Measure measure : Measure.values()) {
                text.append(String.format(ROOT, "%10.3f", tally.mean(measure).orElse(0)));
            }
        });
        return text.toString();
    }
}
