package summitbot.citation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import summitbot.domain.Passage;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;

/** Reads the signals of a claim, and what each of the checks by rule objects. */
final class Signals {
    /** Grammar rather than content, though they have opposites. */
    private static final Set<String> DIRECTIONS = Stream.of(
                    "more", "most", "fewer", "before", "after", "up", "down", "against")
            .map(ContentWords::key)
            .collect(Collectors.toUnmodifiableSet());

    private final Claim claim;
    private final List<Line> lines;
    private final Map<Signal, Double> values = new EnumMap<>(Signal.class);
    private final Map<Signal, Objection> objections = new EnumMap<>(Signal.class);

    Signals(Claim claim, List<Line> lines) {
        this.claim = claim;
        this.lines = lines;
        readWords();
    }

    private void readWords() {
        Set<String> keys = new HashSet<>(claim.keys());
        keys.removeAll(DIRECTIONS);
        Set<String> all = new HashSet<>();
        lines.forEach(line -> all.addAll(line.keys()));
        all.retainAll(keys);
        double best =
                lines.stream().mapToDouble(line -> line.coverage(keys)).max().orElse(0);
        values.put(Signal.WORDS, ramp((double) all.size() / Math.max(1, keys.size()), 0.3, 1));
        values.put(Signal.SENTENCE_WORDS, ramp(best, 0.3, 1));
        values.put(Signal.MISSING, ramp(keys.size() - all.size(), 0, 8));
        values.put(Signal.PAIRS, pairs());
    }

    private double pairs() {
        List<String> keys = claim.words().stream().map(ContentWord::key).toList();
        List<Set<String>> sentences = lines.stream().map(Line::keys).toList();
        long held = IntStream.range(1, keys.size())
                .filter(i -> sentences.stream().anyMatch(its -> its.containsAll(keys.subList(i - 1, i + 1))))
                .count();
        return (double) held / Math.max(1, keys.size() - 1);
    }

    /** How much the claim and the sentences are alike. */
    void readSimilarity(Nearness nearness) {
        double own = nearness.of(claim.text());
        values.put(Signal.SIMILAR, ramp(own, 0.5, 0.7));
        values.put(Signal.VERY_SIMILAR, ramp(own, 0.7, 0.9));
    }

    /** What would be more alike. */
    void readRivals(Nearness nearness, Background background) {
        Rivals rivals = Rivals.of(claim, lines, background);
        double own = nearness.of(claim.text());
        double contrary = own - nearness.best(rivals.contraries());
        values.put(Signal.CONTRARY_FARTHER, ramp(contrary, 0, 0.04));
        put(Signal.CONTRARY_NEARER, ramp(-contrary, 0, 0.08), Flaw.NEGATION, "its contrary is nearer to the source");
        double name = nearness.best(rivals.names()) - own;
        put(
                Signal.NAME_NEARER,
                ramp(name, 0.02, 0.08),
                Flaw.NAME_NOT_IN_SOURCE,
                "another name is nearer to the source");
        double value = nearness.best(rivals.values()) - own;
        put(
                Signal.VALUE_NEARER,
                ramp(value, 0.005, 0.05),
                Flaw.NUMBER_NOT_IN_SOURCE,
                "another value is nearer to the source");
        values.put(Signal.ELSEWHERE_NEARER, ramp(nearness.elsewhere(claim.text()) - own, 0, 0.1));
    }

    private void put(Signal signal, double value, Flaw flaw, String detail) {
        values.put(signal, value);
        if (value > 0) {
            objections.put(signal, new Objection(flaw, detail));
        }
    }

    /** What the checks by rule object. */
    void readRules(String before, List<Passage> cited, Background background) {
        put(Signal.CLAUSE_DENIED, PolarityCheck.check(claim, lines));
        put(Signal.WORD_DENIED, WordPolarity.denied(claim, lines));
        put(Signal.OPPOSITE, WordPolarity.opposite(claim, lines));
        put(Signal.NAME_ABSENT, NameCheck.check(claim, lines, background));
        put(Signal.VALUE_ABSENT, ValueCheck.check(claim, lines));
        put(Signal.NAME_MISPLACED, NameCheck.misplaced(claim, lines, background));
        put(Signal.VALUE_MISPLACED, ValueCheck.misplaced(claim, lines));
        put(Signal.SPEAKER, SpeakerCheck.check(claim, before, cited, background));
    }

    private void put(Signal signal, Optional<Objection> objection) {
        values.put(signal, objection.isPresent() ? 1.0 : 0.0);
        objection.ifPresent(found -> objections.put(signal, found));
    }

    /** 0 up to {@code low}, 1 from {@code high}. */
    private static double ramp(double value, double low, double high) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }

    /** Whether it has been read. */
    boolean has(Signal signal) {
        return values.containsKey(signal);
    }

    /** 0 if it has not been read. */
    double value(Signal signal) {
        return values.getOrDefault(signal, 0.0);
    }

    /** What is objected, by signal. */
    Map<Signal, Objection> objections() {
        return Collections.unmodifiableMap(objections);
    }
}
