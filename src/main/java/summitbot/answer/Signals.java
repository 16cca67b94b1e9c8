package summitbot.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.retrieval.Hit;
import summitbot.speech.Speaker;
import summitbot.speech.Statement;

/** Measures, for one question, the evidence that a sentence holds its answer. Every signal is about 0 to 1. */
final class Signals {
    static final List<String> NAMES = List.of(
            "cosine",
            "passageCosine",
            "coverage",
            "passageCoverage",
            "pairs",
            "names",
            "passageNames",
            "wanted",
            "wantedTime",
            "wantedAmount",
            "wantedPerson",
            "wantedPlace",
            "speaker",
            "quoted",
            "heading",
            "rank",
            "length");

    /** +1 where more of a signal can only speak for a sentence, -1 against, 0 either way. */
    static final int[] SIGNS = {1, 0, 1, 0, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, -1, 1, 0};

    private final Asked asked;
    private final Coverage coverage;
    private final Stems known;
    private final Speech speech;
    private final Reading reading;
    private final List<String> stems;
    private final List<Pair> pairs;
    private final Wanted wanted;
    private final List<String> names;
    private final Optional<String> speaker;
    private final Map<String, List<Statement>> spoken = new HashMap<>();

    Signals(Asked asked, List<String> stems, Reading reading) {
        this.asked = asked;
        this.coverage = reading.coverage();
        this.known = reading.stems();
        this.speech = reading.speech();
        this.reading = reading;
        this.stems = stems;
        this.names = reading.names(asked);
        this.wanted = new Wanted(asked, reading);
        this.speaker = asked.speaker()
                .flatMap(mention -> speech.speaker(mention, Set.of()))
                .map(Speaker::name);
        this.pairs = pairs(known.of(asked.text()));
    }

    /** Of each sentence of a passage, in order. */
    List<List<Double>> of(Hit hit, int rank) {
        Stems.OfPassage passage = known.of(hit.passage());
        Around around = new Around(hit, rank, coverage.of(stems, passage.all()), names(passage.all()));
        return IntStream.range(0, passage.sentences().size())
                .mapToObj(index -> of(around, passage.sentences().get(index), index))
                .toList();
    }

    /** What all sentences of a passage have in common. */
    private record Around(Hit hit, int rank, double coverage, double names) {}

    /** Two stems that follow each other. */
    private record Pair(String first, String second) {
        boolean in(List<String> stems) {
            for (int i = 1; i < stems.size(); i++) {
                if (second.equals(stems.get(i)) && first.equals(stems.get(i - 1))) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<Double> of(Around around, List<String> own, int index) {
        Hit hit = around.hit;
        Passage passage = hit.passage();
        Sentence sentence = passage.sentences().get(index);
        String text = passage.text(sentence);
        Set<String> present =
                names.isEmpty() ? reading.answering(asked, passage, index) : reading.present(asked, passage, index);
        double wanted = this.wanted.in(text) ? 1 : 0;
        return List.of(
                hit.sentenceCosines().get(index),
                hit.cosine(),
                coverage.of(stems, present),
                around.coverage,
                pairs.isEmpty() ? 0.0 : shared(own) / (double) pairs.size(),
                names(present),
                around.names,
                wanted,
                only(Asked.Kind.TIME, wanted),
                only(Asked.Kind.AMOUNT, wanted),
                only(Asked.Kind.PERSON, wanted),
                only(Asked.Kind.PLACE, wanted),
                speaks(passage, sentence) ? 1.0 : 0.0,
                quotes(text) ? 1.0 : 0.0,
                passage.kind() == Passage.Kind.HEADING ? 1.0 : 0.0,
                1.0 / (1 + around.rank / 5.0),
                Math.log(1 + text.length()) / 7);
    }

    /** A form that is asked for tells more for one kind of question than for another. */
    private double only(Asked.Kind kind, double wanted) {
        return asked.kind() == kind ? wanted : 0;
    }

    private boolean speaks(Passage passage, Sentence sentence) {
        return asked.speaker().isPresent()
                && spoken
                        .computeIfAbsent(
                                passage.source().id(),
                                source -> speech.by(asked.speaker().get(), speaker, source))
                        .stream()
                        .anyMatch(statement -> Speech.in(statement, sentence));
    }

    /** Whether the words in quotation marks in the question stand in the text, whatever the typography. */
    private boolean quotes(String text) {
        return asked.quotation().isPresent()
                && String.join(" ", QuestionReader.words(text))
                        .contains(String.join(
                                " ", QuestionReader.words(asked.quotation().get())));
    }

    private double names(Set<String> present) {
        return names.isEmpty() ? 0.5 : coverage.of(names, present);
    }

    private long shared(List<String> own) {
        return pairs.stream().filter(pair -> pair.in(own)).count();
    }

    private static List<Pair> pairs(List<String> stems) {
        return IntStream.range(1, stems.size())
                .mapToObj(i -> new Pair(stems.get(i - 1), stems.get(i)))
                .toList();
    }
}
