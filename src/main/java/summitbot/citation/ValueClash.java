package summitbot.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.citation.Disagreement.Kind;
import summitbot.language.Agreement;
import summitbot.language.Amount;
import summitbot.language.Day;
import summitbot.language.Negation;
import summitbot.language.TimeOfDay;
import summitbot.language.Value;

/** Two values of one kind that two clauses give to one thing and that cannot both hold. */
record ValueClash(Kind kind, Value mine, Value its) {
    private static final double OVERLAP = 0.6;
    /** "Sixth meeting" against "seventh meeting" and numbers without a noun are often two things. */
    private static final double STRICT_OVERLAP = 0.75;

    private static final Set<String> AGAIN = Set.of(
            "elect",
            "gam",
            "olympic",
            "festival",
            "cup",
            "championship",
            "tournament",
            "census",
            "season",
            "final",
            "conferenc",
            "meet",
            "visit",
            "fair",
            "rac",
            "award",
            "priz",
            "budget",
            "win",
            "vot");

    /** @param asked keys of the content words of the question that both were found for; empty for none */
    static Optional<ValueClash> find(Told a, Told b, Set<String> asked) {
        for (Value mine : a.values()) {
            for (Value its : b.values()) {
                if (Value.same(mine, its) == Agreement.DIFFERENT && clashes(a, mine, b, its, asked)) {
                    return Optional.of(new ValueClash(kind(mine), mine, its));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean clashes(Told a, Value mine, Told b, Value its, Set<String> asked) {
        // The dearest last: hardly a pair is about one thing.
        return !isLabel(a, mine)
                && !isLabel(b, its)
                && !(mine instanceof Day && isAgain(a, mine) && isAgain(b, its))
                && isOneThing(a, mine, b, its, asked)
                && allDiffer(a.values(), mine, b.values(), its)
                && othersAgree(a, mine, b, its)
                && Negation.isNegated(a.sourceText(), a.clause()) == Negation.isNegated(b.sourceText(), b.clause());
    }

    private static boolean isOneThing(Told a, Value mine, Told b, Value its, Set<String> asked) {
        if (isDoubtful(mine) || isDoubtful(its)) {
            return SameThing.test(a, b, STRICT_OVERLAP);
        }
        boolean tied = (mine instanceof Amount) && !isDated(a) && !isDated(b);
        return tied ? SameThing.test(a, b, OVERLAP, asked) : SameThing.test(a, b, OVERLAP);
    }

    /** With a year: it may tell of another time. */
    private static boolean isDated(Told told) {
        return told.sentenceValues().stream().anyMatch(value -> (value instanceof Day day) && day.year() > 0);
    }

    /** A clause may give one time twice, in two zones: all it says of the kind must differ. */
    private static boolean allDiffer(List<Value> as, Value mine, List<Value> bs, Value its) {
        return as.stream()
                .filter(a -> isLike(a, mine))
                .allMatch(a ->
                        bs.stream().filter(b -> isLike(b, its)).allMatch(b -> Value.same(a, b) == Agreement.DIFFERENT));
    }

    /** Two events told apart by their day, say, may well have two times. */
    private static boolean othersAgree(Told a, Value mine, Told b, Value its) {
        List<Value> apart = b.sentenceValues().stream()
                .filter(y -> !isLike(y, its) && tellsApart(b, y, mine))
                .toList();
        return a.sentenceValues().stream()
                .filter(x -> !isLike(x, mine) && tellsApart(a, x, mine))
                .allMatch(x -> apart.stream().allMatch(y -> Value.same(x, y) != Agreement.DIFFERENT));
    }

    private static boolean tellsApart(Told told, Value value, Value clashing) {
        return clashing instanceof Day
                || value instanceof Day
                || isLabel(told, value)
                || (value instanceof Amount amount && amount.kind() == Amount.Kind.ORDINAL);
    }

    /** "Bus 12", "Flight 370": part of a name. */
    private static boolean isLabel(Told told, Value value) {
        return value instanceof Amount amount
                && amount.kind() == Amount.Kind.COUNT
                && told.words().stream()
                        .anyMatch(word -> word.span().end() + 1 == value.span().start()
                                && Character.isUpperCase(
                                        told.sourceText().charAt(word.span().start())));
    }

    /** What comes again every few years happens in several of them. */
    private static boolean isAgain(Told told, Value value) {
        return value instanceof Day day
                && day.year() > 0
                && told.keys().stream().anyMatch(AGAIN::contains);
    }

    private static boolean isLike(Value a, Value b) {
        return switch (a) {
            case TimeOfDay time -> b instanceof TimeOfDay;
            case Day day -> b instanceof Day;
            case Amount amount ->
                b instanceof Amount other
                        && amount.kind() == other.kind()
                        && amount.unit().equals(other.unit());
        };
    }

    private static boolean isDoubtful(Value value) {
        return value instanceof Amount amount
                && (amount.kind() == Amount.Kind.ORDINAL || amount.unit().isEmpty());
    }

    private static Kind kind(Value value) {
        return switch (value) {
            case TimeOfDay time -> Kind.TIME;
            case Day day -> Kind.DATE;
            case Amount amount -> Kind.AMOUNT;
        };
    }
}
