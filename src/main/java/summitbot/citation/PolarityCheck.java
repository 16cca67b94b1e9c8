package summitbot.citation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** So much coverage leaves no doubt. */
    private static final double SURE = 0.75;
    /** Characters around the shared words in which a negation still belongs to them. */
    private static final int BEFORE = 30;

    private static final int AFTER = 5;
    private static final String SAY = ContentWords.key("say");

    /** A clause of the source, cut to what it shares with the claim, and how much of the claim's clause it holds. */
    private record Match(String text, Span clause, Span told, double coverage) {
        boolean negated() {
            return Negation.isNegated(text, told);
        }

        /** Whether it says no where the clause says yes, or yes where it says no, however "reject" is counted. */
        boolean opposes(String claim, Span other) {
            return negated() != Negation.isNegated(claim, other)
                    && Negation.isDenied(text, told) != Negation.isDenied(claim, other);
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
                .findFirst();
    }

    private Optional<Objection> object(Span clause) {
        Set<String> keys = told(clause);
        List<Match> matches = matches(keys);
        boolean negated = Negation.isNegated(claim.text(), clause);
        boolean opposed = keys.size() >= 2
                && !matches.isEmpty()
                && matches.stream().allMatch(match -> match.opposes(claim.text(), clause))
                && (negated ? !isDeniedElsewhere(clause) : matches.stream().anyMatch(match -> concerns(match, keys)));
        return opposed
                ? Optional.of(
                        new Objection(Flaw.NEGATION, negated ? "the source does not deny it" : "the source denies it"))
                : Optional.empty();
    }

    /** A claim may join two clauses of the source; then what it negates is negated in the other one. */
    private boolean isDeniedElsewhere(Span clause) {
        Set<String> denied = Negation.negated(claim.text(), clause);
        return lines.stream()
                .anyMatch(line -> Clauses.split(line.source(), line.span()).stream()
                        .anyMatch(own ->
                                Negation.negated(line.source(), own).stream().anyMatch(denied::contains)));
    }

    /** What the source negates there is something that the claim speaks of. */
    private static boolean concerns(Match match, Set<String> keys) {
        return match.coverage() >= SURE
                || Negation.negated(match.text(), match.clause()).stream().anyMatch(keys::contains);
    }

    /** What the clause says; whom it names and that it is said find the sentence, but not the clause that is retold. */
    private Set<String> told(Span clause) {
        Set<String> told = claim.words().stream()
                .filter(word -> clause.contains(word.span()))
                .filter(word ->
                        Character.isLowerCase(claim.text().charAt(word.span().start())))
                .filter(word -> !word.key().equals(SAY))
                .map(ContentWord::key)
                .collect(Collectors.toSet());
        return told.size() < 2 ? claim.keys(clause) : told;
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
                    line.source(),
                    clause,
                    told(line, clause, shared),
                    (double) shared.size() / Math.max(1, keys.size()));
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
