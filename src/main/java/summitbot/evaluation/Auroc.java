package summitbot.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Area under the ROC curve: how often one of these scores is above one of those, a tie counting half. */
final class Auroc {
    private Auroc() {}

    private record Scored(double score, boolean above) {}

    /** By the ranks of all scores (Mann and Whitney); empty when one side has none. */
    static OptionalDouble of(Collection<Double> these, Collection<Double> those) {
        List<Scored> all = Stream.concat(
                        these.stream().map(score -> new Scored(score, true)),
                        those.stream().map(score -> new Scored(score, false)))
                .sorted(Comparator.comparingDouble(Scored::score))
                .toList();
        double ranks = 0;
        for (int start = 0, end; start < all.size(); start = end) {
            end = endOfTie(all, start);
            double rank = (start + 1 + end) / 2.0;
            ranks += rank
                    * all.subList(start, end).stream().filter(Scored::above).count();
        }
        double pairs = (double) these.size() * those.size();
        double least = these.size() * (these.size() + 1) / 2.0;
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((ranks - least) / pairs);
    }

    private static int endOfTie(List<Scored> sorted, int start) {
        int end = start + 1;
        while (end < sorted.size()
                && sorted.get(end).score() == sorted.get(start).score()) {
            end++;
        }
        return end;
    }
}
