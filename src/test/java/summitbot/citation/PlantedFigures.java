package summitbot.citation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/** How many good sentences a check lost and how many planted errors it missed, by kind of error. */
final class PlantedFigures {
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final ToDoubleBiFunction<String, String> similarity;
    private final StringBuilder wrong = new StringBuilder();

    private PlantedFigures(ToDoubleBiFunction<String, String> similarity) {
        this.similarity = similarity;
    }

    static PlantedFigures of(Iterable<Planted> articles, ToDoubleBiFunction<String, String> similarity) {
        PlantedFigures figures = new PlantedFigures(similarity);
        for (Planted article : articles) {
            article.pairs().forEach(pair -> figures.add(article, pair));
        }
        return figures;
    }

    private void add(Planted article, Planted.Pair pair) {
        int[] counts = kinds.computeIfAbsent(pair.kind(), kind -> new int[3]);
        counts[0]++;
        if (article.verdict(pair.good(), similarity) instanceof Verdict.Rejected rejected) {
            counts[1]++;
            wrong.append("lost ").append(rejected).append('\n');
        }
        if (article.verdict(pair.bad(), similarity) instanceof Verdict.Supported) {
            counts[2]++;
            wrong.append("missed ")
                    .append(pair.kind())
                    .append(": ")
                    .append(pair.bad())
                    .append('\n');
        }
    }

    int pairs() {
        return sum(0);
    }

    /** The part of the good sentences that were lost. */
    double lost() {
        return (double) sum(1) / pairs();
    }

    /** The part of the bad sentences that were caught. */
    double caught() {
        return 1 - (double) sum(2) / pairs();
    }

    private int sum(int column) {
        return kinds.values().stream().mapToInt(counts -> counts[column]).sum();
    }

    /** A line for each kind, then each wrong verdict. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%d pairs, caught %.3f, lost %.3f%n", pairs(), caught(), lost()));
        kinds.forEach((kind, counts) -> text.append(String.format(
                Locale.ROOT, "%s: %d pairs, %d missed, %d lost%n", kind, counts[0], counts[2], counts[1])));
        return text.append(wrong).toString();
    }
}
