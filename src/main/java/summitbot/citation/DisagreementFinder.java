package summitbot.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import summitbot.citation.Disagreement.Kind;
import summitbot.citation.Disagreement.Side;
import summitbot.domain.Citation;
import summitbot.language.ContentWords;
import summitbot.language.Value;
import summitbot.language.ValuePhrase;

/**
 * Finds where sources contradict each other, in sentences that were found for one question. Precise before complete. Safe for use by
 * several threads.
 */
public final class DisagreementFinder {
    /** Sentences remembered, for the same few are compared again and again; all are forgotten when there are more. */
    private static final int REMEMBERED = 1_000;

    /** In UTF-16 units; what is longer is hardly a sentence, and read each time. */
    private static final int LONGEST = 1_000;

    private final Map<Citation, List<Told>> known = new ConcurrentHashMap<>();

    /** Every candidate cites one whole sentence; candidates of one source are never set against each other. */
    public List<Disagreement> find(List<Citation> candidates) {
        return find(candidates, "", EnumSet.allOf(Kind.class));
    }

    /**
     * As {@link #find(List)}; what the question names ties sentences together that share little else.
     *
     * @param kinds no others are looked for
     */
    public List<Disagreement> find(List<Citation> candidates, String question, Set<Kind> kinds) {
        Set<String> asked = ContentWords.keys(ContentWords.find(question));
        List<Told> told =
                candidates.stream().flatMap(sentence -> told(sentence).stream()).toList();
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                Told a = told.get(i);
                Told b = told.get(j);
                if (!source(a.sentence()).equals(source(b.sentence()))) {
                    clash(a, b, asked, kinds).forEach(clash -> merge(found, clash));
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Told> told(Citation sentence) {
        if (sentence.span().length() > LONGEST) {
            return Told.of(sentence);
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(sentence, Told::of);
    }

    private static Stream<Disagreement> clash(Told a, Told b, Set<String> asked, Set<Kind> kinds) {
        Optional<ValueClash> values = ValueClash.find(a, b, asked);
        if (values.isPresent()) {
            return values.filter(clash -> kinds.contains(clash.kind())).map(clash -> pair(a, b, clash)).stream();
        }
        Optional<Disagreement> names = kinds.contains(Kind.NAME) ? NameClash.find(a, b) : Optional.empty();
        Optional<Disagreement> answers = kinds.contains(Kind.YES_OR_NO) ? PolarityClash.find(a, b) : Optional.empty();
        return Stream.concat(names.stream(), answers.stream());
    }

    private static Disagreement pair(Told a, Told b, ValueClash clash) {
        return new Disagreement(clash.kind(), List.of(side(a, clash.mine()), side(b, clash.its())));
    }

    private static Side side(Told told, Value value) {
        Citation citation =
                new Citation(told.sentence().passage(), ValuePhrase.around(told.sourceText(), told.clause(), value));
        return new Side(citation, value.span().cut(told.sourceText()));
    }

    /** A third source joins the disagreement it belongs to, with a value of its own or not at all. */
    private static void merge(List<Disagreement> found, Disagreement next) {
        for (int i = 0; i < found.size(); i++) {
            Disagreement known = found.get(i);
            if (known.kind() == next.kind() && shareSide(known, next)) {
                found.set(i, join(known, next));
                return;
            }
        }
        found.add(next);
    }

    private static boolean shareSide(Disagreement a, Disagreement b) {
        return a.sides().stream()
                .anyMatch(side ->
                        b.sides().stream().anyMatch(other -> other.citation().equals(side.citation())));
    }

    private static Disagreement join(Disagreement known, Disagreement next) {
        List<Side> sides = new ArrayList<>(known.sides());
        for (Side side : next.sides()) {
            boolean told = sides.stream()
                    .anyMatch(other -> other.value().equalsIgnoreCase(side.value())
                            || source(other.citation()).equals(source(side.citation())));
            if (!told) {
                sides.add(side);
            }
        }
        return new Disagreement(known.kind(), sides);
    }

    private static String source(Citation citation) {
        return citation.passage().source().id();
    }
}
