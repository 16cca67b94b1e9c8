package summitbot.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summitbot.citation.Disagreement;
import summitbot.citation.DisagreementFinder;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;

/** Shows both sides where the sources differ on what is asked. */
final class Differences {
    /** So many of the best candidates are set against each other. */
    private static final int COMPARED = 8;

    /** A difference counts only when one of the best so many sentences is a side of it. */
    private static final int BEST = 2;

    private static final int WANTED = Signals.NAMES.indexOf("wanted");

    private final DisagreementFinder finder = new DisagreementFinder();

    Optional<Grounded> of(Evidence evidence) {
        Set<Disagreement.Kind> wanted = wanted(evidence.asked().kind());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Citation> candidates = evidence.ranked().stream()
                .limit(COMPARED)
                .map(Candidate::citation)
                .toList();
        return finder.find(candidates, evidence.asked().text(), wanted).stream()
                .filter(found -> Measured.isAskedFor(evidence.asked(), found))
                .filter(found -> best(evidence).anyMatch(best -> touches(found, best)))
                .map(Differences::show)
                .findFirst();
    }

    /** The very best alone where it has a value of its own that answers: what others differ on is then another matter. */
    private static Stream<Citation> best(Evidence evidence) {
        boolean value = Form.of(evidence.asked()).isValue()
                && evidence.ranked().getFirst().signals().get(WANTED) > 0;
        return evidence.ranked().stream().limit(value ? 1 : BEST).map(Candidate::citation);
    }

    private static boolean touches(Disagreement found, Citation best) {
        return found.sides().stream().map(Disagreement.Side::citation).anyMatch(best::holds);
    }

    private static Grounded show(Disagreement found) {
        List<CitedClaim> claims =
                found.sides().stream().map(side -> claim("", side)).toList();
        return new Grounded("The sources differ on " + what(found.kind()) + ":", claims, 0, Mode.EXTRACTIVE);
    }

    /** The words of one side, behind what they are about. */
    static CitedClaim claim(String before, Disagreement.Side side) {
        return new CitedClaim(before + "“" + side.citation().quote() + "”", List.of(side.citation()));
    }

    static String what(Disagreement.Kind kind) {
        return switch (kind) {
            case TIME -> "the time";
            case DATE -> "the date";
            case AMOUNT -> "the number";
            case NAME -> "the name";
            case YES_OR_NO -> "whether it is so";
        };
    }

    private static Set<Disagreement.Kind> wanted(Asked.Kind kind) {
        return switch (kind) {
            case TIME -> Set.of(Disagreement.Kind.TIME, Disagreement.Kind.DATE);
            case AMOUNT -> Set.of(Disagreement.Kind.AMOUNT);
            case PERSON, PLACE -> Set.of(Disagreement.Kind.NAME);
            case YES_NO -> Set.of(Disagreement.Kind.YES_OR_NO);
            case REASON, MANNER, THING, SAYINGS, SPEAKER, OVERVIEW, DISAGREEMENT -> Set.of();
        };
    }
}
