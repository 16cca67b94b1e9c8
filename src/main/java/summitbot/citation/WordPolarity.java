package summitbot.citation;

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
import summitbot.language.Opposites;

/** Looks at single words of a claim: whether the source negates each of them, and whether it says their opposite. */
final class WordPolarity {
    /** Words that a clause must share with the claim for its opposite to be about the same thing. */
    private static final int SHARED = 2;

    private final Claim claim;
    private final List<Line> lines;

    private WordPolarity(Claim claim, List<Line> lines) {
        this.claim = claim;
        this.lines = lines;
    }

    static Optional<Objection> check(Claim claim, List<Line> lines) {
        WordPolarity polarity = new WordPolarity(claim, lines);
        return claim.words().stream()
                .filter(word -> !word.capital())
                .flatMap(word -> polarity.negated(word).or(() -> polarity.opposite(word)).stream())
                .findFirst();
    }

    /** The word is negated here and nowhere in the source, or everywhere in the source and not here. */
    private Optional<Objection> negated(ContentWord word) {
        List<Place> places = lines.stream().flatMap(line -> places(line, word)).toList();
        Place own = new Place(
                claim.text(),
                Clauses.around(claim.text(), new Span(0, claim.text().length()), word.span()),
                word.span());
        boolean denied = own.isNegated() && places.stream().noneMatch(Place::mayBeNegated);
        boolean claimed = !own.mayBeNegated() && places.stream().allMatch(Place::isNegated);
        return !places.isEmpty() && (denied || claimed)
                ? Optional.of(new Objection(Flaw.NEGATION, "\"" + word.word() + "\""))
                : Optional.empty();
    }

    /** A word in its clause. */
    private record Place(String text, Span clause, Span word) {
        boolean isNegated() {
            return Negation.precedes(text, clause, word.start());
        }

        boolean mayBeNegated() {
            return Negation.count(text, clause) > 0;
        }
    }

    private static Stream<Place> places(Line line, ContentWord word) {
        return line.words().stream()
                .filter(other -> other.key().equals(word.key()))
                .map(other -> new Place(
                        line.source(), Clauses.around(line.source(), line.span(), other.span()), other.span()));
    }

    /** "Rose" where the cited sentences have only "fell", among other words of the claim. */
    private Optional<Objection> opposite(ContentWord word) {
        Set<String> opposites = Opposites.of(word.key());
        boolean told = opposites.isEmpty()
                || lines.stream().anyMatch(line -> line.keys().contains(word.key()))
                || claim.keys().stream().anyMatch(opposites::contains);
        return !told && lines.stream().anyMatch(line -> saysOpposite(line, opposites))
                ? Optional.of(
                        new Objection(Flaw.NEGATION, "\"" + word.word() + "\" is the opposite of what the source says"))
                : Optional.empty();
    }

    private boolean saysOpposite(Line line, Set<String> opposites) {
        return Clauses.split(line.source(), line.span()).stream().anyMatch(clause -> {
            Set<String> own = new HashSet<>(ContentWords.keys(line.words(), clause));
            boolean turned = own.stream().anyMatch(opposites::contains);
            own.retainAll(claim.keys());
            return turned && own.size() >= SHARED;
        });
    }
}
