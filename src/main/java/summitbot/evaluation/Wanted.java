package summitbot.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import summitbot.domain.Passage;

/**
 * What a search has to find.
 *
 * @param unit what has a rank: a source takes that of its best passage
 * @param items each recognised in a passage; none when nobody has said
 */
record Wanted(Function<Passage, String> unit, List<Predicate<Passage>> items) {
    Wanted {
        items = List.copyOf(items);
    }

    /** The gold sources, else the passages that hold the rubric's evidence. */
    static Wanted of(Expected expected, SeedTexts seeds) {
        return expected.gold().isEmpty()
                ? new Wanted(
                        Passage::id,
                        expected.rubric().stream()
                                .flatMap(Wanted::evidence)
                                .map(entry -> holds(entry, seeds))
                                .toList())
                : new Wanted(
                        passage -> passage.source().id(),
                        expected.gold().stream().map(Wanted::isOf).toList());
    }

    /** The rank of each item that is found, 1 for the first. */
    List<Integer> ranks(List<Passage> ordered) {
        Map<String, List<Passage>> grouped = new LinkedHashMap<>();
        ordered.forEach(passage -> grouped.computeIfAbsent(unit.apply(passage), key -> new ArrayList<>())
                .add(passage));
        List<List<Passage>> units = List.copyOf(grouped.values());
        return items.stream()
                .flatMapToInt(item -> IntStream.range(0, units.size())
                        .filter(i -> units.get(i).stream().anyMatch(item))
                        .limit(1))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static Stream<List<Proof.Gold>> evidence(Rubric rubric) {
        return switch (rubric) {
            case Rubric.Answerable answerable -> answerable.proof().evidence().stream();
            case Rubric.Unanswerable unanswerable -> Stream.of();
        };
    }

    private static Predicate<Passage> isOf(String source) {
        return passage -> passage.source().id().equals(source);
    }

    private static Predicate<Passage> holds(List<Proof.Gold> entry, SeedTexts seeds) {
        return passage -> entry.stream()
                .filter(gold -> seeds.named(passage.source().id())
                        .filter(gold.seed()::equals)
                        .isPresent())
                .anyMatch(gold -> Overlap.of(passage.text(), gold.quote()));
    }
}
