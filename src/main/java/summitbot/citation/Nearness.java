package summitbot.citation;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import summitbot.language.Clauses;
import summitbot.language.ContentWords;

/**
 * How near a text is to sentences, or to clauses of them, of which it may retell just one. Every text costs a vector, so only the
 * sentences that share most words with the claim are compared.
 */
final class Nearness {
    private static final int SENTENCES = 8;
    /** Content words that make a clause one to be compared with by itself. */
    private static final int CLAUSE = 2;

    private final StandIns standIns;
    private final List<String> cited;
    private final List<String> others;
    private final ToDoubleBiFunction<String, String> similarity;

    Nearness(Held held, StandIns standIns, ToDoubleBiFunction<String, String> similarity) {
        this.standIns = standIns;
        this.cited = texts(held.claim(), held.lines());
        this.others = texts(held.claim(), Line.of(held.others()));
        this.similarity = similarity;
    }

    private List<String> texts(Claim claim, List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(line -> -line.coverage(claim.keys())))
                .limit(SENTENCES)
                .flatMap(line -> Stream.concat(Stream.of(line.text()), clauses(line)))
                .map(standIns::apply)
                .distinct()
                .toList();
    }

    private static Stream<String> clauses(Line line) {
        return Clauses.split(line.source(), line.span()).stream()
                .filter(clause -> ContentWords.keys(line.words(), clause).size() >= CLAUSE)
                .map(clause -> clause.cut(line.source()));
    }

    /** To the cited sentences; 0 if there are none. */
    double of(String text) {
        return nearest(text, cited);
    }

    /** Of the nearest of these texts; -1 if there are none. */
    double best(List<String> texts) {
        return texts.stream().mapToDouble(this::of).max().orElse(-1);
    }

    /** To the sentences that are not cited; 0 if there are none. */
    double elsewhere(String text) {
        return nearest(text, others);
    }

    private double nearest(String text, List<String> sentences) {
        String named = standIns.apply(text);
        return sentences.stream()
                .mapToDouble(sentence -> similarity.applyAsDouble(named, sentence))
                .max()
                .orElse(0);
    }
}
