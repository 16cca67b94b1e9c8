package summitbot.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.domain.Span;
import summitbot.language.Clauses;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.language.Negation;
import summitbot.language.Opposites;

/** Looks at single words of a claim: whether the source negates each of them, and whether it says their opposite. */
final class WordPolarity {
    /** Words that a clause must share with a claim of some length for its opposite to be about the same thing. */
    private static final int SHARED = 2;
    /** Sentences that hold almost as much of the claim as the best one may be the one that it retells. */
    private static final double CLOSE = 0.15;

    /** Words that say little by themselves: another one is what the "not" before them denies. */
    private static final Set<String> LIGHT = Stream.of(
                    "make", "get", "take", "give", "go", "come", "become", "hold", "keep", "put", "use", "find", "say",
                    "see")
            .map(ContentWords::key)
            .collect(Collectors.toUnmodifiableSet());

    private final Claim claim;
    private final List<Line> lines;

    private WordPolarity(Claim claim, List<Line> lines) {
        this.claim = claim;
        double most = lines.stream()
                .mapToDouble(line -> line.coverage(claim.keys()))
                .max()
                .orElse(0);
        this.lines = lines.stream()
                .filter(line -> line.coverage(claim.keys()) >= most - CLOSE)
                .toList();
    }

    static Optional<Objection> denied(Claim claim, List<Line> lines) {
        WordPolarity polarity = new WordPolarity(claim, lines);
        return claim.words().stream()
                .filter(word -> !word.capital())
                .flatMap(word -> polarity.negated(word).stream())
                .findFirst();
    }

    static Optional<Objection> opposite(Claim claim, List<Line> lines) {
        WordPolarity polarity = new WordPolarity(claim, lines);
        return claim.words().stream()
                .filter(word -> !word.capital())
                .flatMap(word -> polarity.opposite(word).stream())
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
        boolean plain = !places.isEmpty() && !LIGHT.contains(word.key());
        return plain && ((denied && !isDeniedElsewhere(own)) || claimed)
                ? Optional.of(new Objection(Flaw.NEGATION, "\"" + word.word() + "\""))
                : Optional.empty();
    }

    /** Another clause of the source denies something of which this one speaks. */
    private boolean isDeniedElsewhere(Place own) {
        Set<String> around = new HashSet<>();
        claim.words().stream()
                .filter(word -> own.clause().contains(word.span()) && !word.capital())
                .forEach(word -> around.add(word.key()));
        return lines.stream()
                .anyMatch(line -> Clauses.split(line.source(), line.span()).stream()
                        .filter(clause -> Negation.count(line.source(), clause) > 0)
                        .anyMatch(clause ->
                                ContentWords.keys(line.words(), clause).stream().anyMatch(around::contains)));
    }

    /** A word in its clause. */
    private record Place(String text, Span clause, Span word) {
        boolean isNegated() {
            String own = word.cut(text).toLowerCase(Locale.ROOT);
            return Negation.precedes(text, clause, word.start())
                    || !Negation.undone(own).equals(own);
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
        Set<String> around =
                claim.keys(Clauses.around(claim.text(), new Span(0, claim.text().length()), word.span()));
        return !told && lines.stream().anyMatch(line -> saysOpposite(line, opposites, around))
                ? Optional.of(
                        new Objection(Flaw.NEGATION, "\"" + word.word() + "\" is the opposite of what the source says"))
                : Optional.empty();
    }

    private static boolean saysOpposite(Line line, Set<String> opposites, Set<String> around) {
        return Clauses.split(line.source(), line.span()).stream().anyMatch(clause -> {
            Set<String> own = new HashSet<>(ContentWords.keys(line.words(), clause));
            // "Lost 2 percent while the others gained 3" says both.
            boolean turned = own.stream()
                    .anyMatch(key -> opposites.contains(key)
                            && Opposites.of(key).stream().noneMatch(own::contains));
            own.retainAll(around);
            return turned && own.size() >= Math.min(SHARED, around.size() / 2);
        });
    }
}
