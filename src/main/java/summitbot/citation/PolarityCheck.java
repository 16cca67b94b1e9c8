package summitbot.citation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summitbot.domain.Span;
import summitbot.language.Clauses;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.language.Negation;

/** A claim must not deny what its source says: clause by clause, then word by word. */
final class PolarityCheck {
    /** The part of a clause's words that a clause of the source must hold to be the one that it retells. */
    private static final double RETOLD = 0.5;
    /** Clauses that hold almost as much may be the retold one too. */
    private static final double CLOSE = 0.15;
    /** Characters around the shared words in which a negation still belongs to them. */
    private static final int BEFORE = 30;

    private static final int AFTER = 5;

    /** A clause of the source, cut to what it shares with the claim, and how much of the claim's clause it holds. */
    private record Match(String text, Span told, double coverage) {
        boolean negated() {
            return Negation.isNegated(text, told);
        }
    }

    private final Claim claim;
    private final List<Line> lines;

    private PolarityCheck(Claim claim, List<Line> lines) {
        this.claim = claim;
        this.lines = lines;
    }

    static Optional<Objection> check(Claim claim, List<Line> lines) {
        PolarityCheck check = new PolarityCheck(claim, lines);
        return Clauses.split(claim.text(), new Span(0, claim.text().length())).stream()
                .flatMap(clause -> check.object(clause).stream())
                .findFirst()
                .or(() -> WordPolarity.check(claim, lines));
    }

    private Optional<Objection> object(Span clause) {
        Set<String> keys = claim.keys(clause);
        List<Match> matches = matches(keys);
        boolean negated = Negation.isNegated(claim.text(), clause);
        boolean opposed = keys.size() >= 2
                && !matches.isEmpty()
                && matches.stream().allMatch(match -> match.negated() != negated);
        return opposed
                ? Optional.of(
                        new Objection(Flaw.NEGATION, negated ? "the source does not deny it" : "the source denies it"))
                : Optional.empty();
    }

    private List<Match> matches(Set<String> keys) {
        List<Match> all = lines.stream().flatMap(line -> matches(line, keys)).toList();
        double best = all.stream().mapToDouble(Match::coverage).max().orElse(0);
        return best < RETOLD
                ? List.of()
                : all.stream()
                        .filter(match -> match.coverage() >= best - CLOSE)
                        .sorted(Comparator.comparingDouble(match -> -match.coverage()))
                        .toList();
    }

    private static Stream<Match> matches(Line line, Set<String> keys) {
        return Clauses.split(line.source(), line.span()).stream().map(clause -> {
            Set<String> shared = new HashSet<>(keys);
            shared.retainAll(ContentWords.keys(line.words(), clause));
            return new Match(
                    line.source(), told(line, clause, shared), (double) shared.size() / Math.max(1, keys.size()));
        });
    }

    /** From shortly before the first shared word to shortly after the last: a "not" elsewhere negates something else. */
    private static Span told(Line line, Span clause, Set<String> shared) {
        List<Span> places = line.words().stream()
                .filter(word -> clause.contains(word.span()) && shared.contains(word.key()))
                .map(ContentWord::span)
                .toList();
        return places.isEmpty()
                ? clause
                : new Span(
                        Math.max(clause.start(), places.getFirst().start() - BEFORE),
                        Math.min(clause.end(), places.getLast().end() + AFTER));
    }
}
