package summitbot.answer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import summitbot.citation.Disagreement;
import summitbot.domain.Citation;
import summitbot.language.Agreement;
import summitbot.language.Amount;
import summitbot.language.ContentWords;
import summitbot.language.Value;
import summitbot.language.ValueFinder;

/** Tells whether numbers measure what a question asks for: households and hours may stand in one sentence. */
final class Measured {
    private static final Set<String> TIME =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");

    private Measured() {}

    /** Whether what is found to differ, if it is an amount, may be the one that is asked for. */
    static boolean isAskedFor(Asked asked, Disagreement found) {
        return found.kind() != Disagreement.Kind.AMOUNT
                || found.sides().stream()
                        .allMatch(side -> amounts(side.citation()).stream().anyMatch(amount -> fits(asked, amount)));
    }

    /** Whether several sources among those shown count what is asked for, and no two of them alike. */
    static boolean differs(Asked asked, Collection<Citation> shown) {
        if (!namesAny(asked)) {
            return false;
        }
        List<Told> told = shown.stream()
                .flatMap(place -> amounts(place).stream()
                        .filter(amount -> names(asked, amount))
                        .map(amount -> new Told(place.passage().source().id(), amount)))
                .toList();
        List<Agreement> across = told.stream()
                .flatMap(one -> told.stream()
                        .filter(other -> !other.source.equals(one.source))
                        .map(other -> Value.same(one.amount, other.amount)))
                .toList();
        return across.contains(Agreement.DIFFERENT) && !across.contains(Agreement.SAME);
    }

    private record Told(String source, Amount amount) {}

    private static List<Amount> amounts(Citation place) {
        return ValueFinder.find(place.passage().source().text(), place.span()).stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .toList();
    }

    /** Nothing about the amount says that it is another thing. */
    private static boolean fits(Asked asked, Amount amount) {
        boolean time = TIME.contains(amount.unit());
        return switch (Form.of(asked)) {
            case DURATION -> time;
            case AGE -> amount.unit().isEmpty() || amount.unit().equals("year");
            case MONEY -> amount.kind() == Amount.Kind.MONEY || amount.unit().isEmpty();
            case SHARE -> amount.kind() != Amount.Kind.MONEY && !time;
            case AMOUNT ->
                asked.counted().isEmpty()
                        || amount.unit().isEmpty()
                        || amount.kind() == Amount.Kind.PERCENT
                        || names(asked, amount)
                        || (asked.countsPeople() && amount.kind() == Amount.Kind.COUNT && !time);
            case TIME, YEAR, DISTANCE, EXTENT, CLOCK, REASON, PERSON, PLACE, NAME, ANY -> true;
        };
    }

    /** Whether a unit can say that an amount is what is asked for; spares the reading of all amounts. */
    private static boolean namesAny(Asked asked) {
        Form form = Form.of(asked);
        return form == Form.DURATION || (form == Form.AMOUNT && asked.counted().isPresent());
    }

    /** The unit says that it is what is asked for. */
    private static boolean names(Asked asked, Amount amount) {
        return switch (Form.of(asked)) {
            case DURATION -> TIME.contains(amount.unit());
            case AMOUNT ->
                asked.counted()
                        .filter(noun -> ContentWords.key(noun).equals(ContentWords.key(amount.unit())))
                        .isPresent();
            case TIME, YEAR, SHARE, MONEY, AGE, DISTANCE, EXTENT, CLOCK, REASON, PERSON, PLACE, NAME, ANY -> false;
        };
    }
}
