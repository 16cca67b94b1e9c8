package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summitbot.domain.Passage;
import summitbot.retrieval.Hit;

/** Measures, for one question, whether the best that was found answers it at all. Every signal is about 0 to 1. */
final class Doubts {
    static final List<String> NAMES = List.of(
            "cosine",
            "meanCosine",
            "secondCosine",
            "passageCosine",
            "fieldCosine",
            "coverage",
            "passageCoverage",
            "rarestMissing",
            "unknown",
            "nameMissing",
            "nameUnknown",
            "named",
            "numberMissing",
            "wanted",
            "speakerSilent",
            "quoted",
            "asksNegated",
            "questionLength",
            "margin",
            "unknownMatter",
            "asksReply",
            "amountMissing",
            "wantedCoverage",
            "wantedNames",
            "wantedSentence",
            "time",
            "amount",
            "person",
            "place",
            "reason",
            "yesNo");

    /** So many best sentences are looked at for the form that is asked for. */
    private static final int BEST = 10;

    private final Asked asked;
    private final List<String> stems;
    private final Coverage coverage;
    private final Stems known;
    private final Reading reading;

    Doubts(Asked asked, List<String> stems, Reading reading) {
        this.asked = asked;
        this.stems = stems;
        this.reading = reading;
        this.coverage = reading.coverage();
        this.known = reading.stems();
    }

    List<Double> of(List<Hit> hits, List<Candidate> ranked) {
        Candidate best = ranked.getFirst();
        Hit hit = hits.stream()
                .filter(h -> h.passage().equals(best.passage()))
                .findFirst()
                .orElseThrow();
        int place = best.passage().sentences().indexOf(best.sentence());
        Stems.OfPassage passage = known.of(best.passage());
        Set<String> own = Set.copyOf(passage.sentences().get(place));
        Set<String> around = new HashSet<>(passage.all());
        around.addAll(reading.present(asked, best.passage(), place));
        List<Double> cosines = hit.sentenceCosines().stream().sorted().toList().reversed();
        double mean =
                cosines.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        List<String> names = reading.names(asked);
        double wanted = best.signals().get(Signals.NAMES.indexOf("wanted"));
        return List.of(
                ranked.stream().mapToDouble(c -> c.signals().getFirst()).max().orElse(0),
                mean,
                cosines.size() > 1 ? cosines.get(1) : 0.5,
                hit.cosine(),
                ranked.stream()
                        .mapToDouble(c -> c.signals().getFirst())
                        .average()
                        .orElse(0),
                coverage.of(stems, own),
                coverage.of(stems, around),
                coverage.rarestMissing(stems, around),
                coverage.unknown(stems),
                names.isEmpty() ? 0.0 : 1 - coverage.of(names, around),
                coverage.unknown(names),
                names.isEmpty() ? 0.0 : 1.0,
                missingNumber(best.passage()),
                wanted,
                asked.speaker().isPresent() ? 1 - best.signals().get(Signals.NAMES.indexOf("speaker")) : 0.0,
                best.signals().get(Signals.NAMES.indexOf("quoted")),
                Negations.in(asked.text()) ? 1.0 : 0.0,
                Math.min(1.5, stems.size() / 10.0),
                best.score() - next(ranked),
                unknown(stems, names) / 3.0,
                asked.asksReply() ? 1.0 : 0.0,
                is(Asked.Kind.AMOUNT) * (1 - wanted),
                wanting(ranked, "coverage"),
                wanting(ranked, "names"),
                wanting(ranked, "cosine"),
                is(Asked.Kind.TIME),
                is(Asked.Kind.AMOUNT),
                is(Asked.Kind.PERSON),
                is(Asked.Kind.PLACE),
                is(Asked.Kind.REASON),
                is(Asked.Kind.YES_NO));
    }

    /** The score of the next best sentence of the same source; another source may well say the same. */
    private static double next(List<Candidate> ranked) {
        Candidate best = ranked.getFirst();
        return ranked.stream()
                .skip(1)
                .filter(other -> other.source().equals(best.source()))
                .mapToDouble(Candidate::score)
                .findFirst()
                .orElse(0);
    }

    /** The most of a signal that a sentence with the form that is asked for has. */
    private double wanting(List<Candidate> ranked, String signal) {
        int at = Signals.NAMES.indexOf(signal);
        int wanted = Signals.NAMES.indexOf("wanted");
        return ranked.stream()
                .limit(BEST)
                .filter(c -> c.signals().get(wanted) > 0)
                .mapToDouble(c -> c.signals().get(at))
                .max()
                .orElse(0);
    }

    /** How many stems of the question, but for names, no source has. */
    private double unknown(List<String> stems, List<String> names) {
        return stems.stream()
                .filter(stem -> !names.contains(stem))
                .filter(stem -> coverage.unknown(List.of(stem)) == 1)
                .count();
    }

    private double missingNumber(Passage passage) {
        String text = passage.text();
        return asked.words().stream().anyMatch(w -> Character.isDigit(w.charAt(0)) && !text.contains(w)) ? 1 : 0;
    }

    private double is(Asked.Kind kind) {
        return asked.kind() == kind ? 1 : 0;
    }
}
