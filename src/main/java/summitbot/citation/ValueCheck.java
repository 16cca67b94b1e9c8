package summitbot.citation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summitbot.domain.Span;
import summitbot.language.Agreement;
import summitbot.language.Amount;
import summitbot.language.Clauses;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.language.Day;
import summitbot.language.TimeOfDay;
import summitbot.language.Value;
import summitbot.language.ValueFinder;

/** Every number, date and time of a claim must stand in its passages, and beside the words that it stands beside there. */
final class ValueCheck {
    /** So many words of the claim must stand around another value, and none around this one, to call it misplaced. */
    private static final int MARGIN = 2;

    private static final Pattern ROW = Pattern.compile(
            "\\p{Lu}\\p{L}{1,40}+(?: \\p{Lu}\\p{L}{1,40}+){0,5}+(?:, \\p{Lu}\\p{L}{1,40}+(?: \\p{Lu}\\p{L}{1,40}+){0,5}+){0,30}+"
                    + " and \\p{Lu}\\p{L}{1,40}+");

    /** The word after a number word. */
    private static final Pattern NEXT = Pattern.compile("\\p{L}{1,40}+ (\\p{L}{1,40}+)");

    private record Given(Value value, Set<String> around) {}

    private final Claim claim;
    private final List<Line> lines;
    private final List<Given> given;

    private ValueCheck(Claim claim, List<Line> lines) {
        this.claim = claim;
        this.lines = lines;
        this.given = lines.stream().flatMap(ValueCheck::given).toList();
    }

    /** A value that the passages do not hold. */
    static Optional<Objection> check(Claim claim, List<Line> lines) {
        ValueCheck check = new ValueCheck(claim, lines);
        return claim.values().stream()
                .filter(value -> check.same(value).isEmpty() && !check.isHarmless(value))
                .map(check::objection)
                .findFirst();
    }

    /** A value that the passages hold, among words that stand around another one there. */
    static Optional<Objection> misplaced(Claim claim, List<Line> lines) {
        ValueCheck check = new ValueCheck(claim, lines);
        return claim.values().stream()
                .filter(value -> !check.same(value).isEmpty() && check.isMisplaced(value, check.same(value)))
                .map(check::objection)
                .findFirst();
    }

    private Objection objection(Value value) {
        Flaw flaw = value instanceof Amount ? Flaw.NUMBER_NOT_IN_SOURCE : Flaw.DATE_NOT_IN_SOURCE;
        return new Objection(flaw, value.span().cut(claim.text()));
    }

    private List<Given> same(Value value) {
        return given.stream().filter(g -> tells(g.value(), value)).toList();
    }

    /** Whether {@code claimed} says no more than {@code source}. */
    private static boolean tells(Value source, Value claimed) {
        return switch (claimed) {
            case TimeOfDay time ->
                source instanceof TimeOfDay given
                        && Value.same(given, time) == Agreement.SAME
                        && (time.zone().isEmpty() || given.zone().isPresent());
            case Day day -> (source instanceof Day given && given.tells(day)) || isNumber(source, day.year());
            case Amount amount ->
                source instanceof Amount given
                        ? tells(given, amount)
                        : source instanceof Day day && isNumber(amount, day.year());
        };
    }

    private static boolean tells(Amount given, Amount claimed) {
        if (claimed.kind() != given.kind()) {
            return isCountOfRow(given, claimed) || isBare(given, claimed);
        }
        return claimed.number().compareTo(given.number()) == 0
                || Value.same(given, claimed) == Agreement.SAME
                || claimed.loosely(given);
    }

    /** "Six meetings" for "their sixth meeting". */
    private static boolean isCountOfRow(Amount given, Amount claimed) {
        return given.kind() == Amount.Kind.ORDINAL
                && claimed.kind() == Amount.Kind.COUNT
                && claimed.number().compareTo(given.number()) == 0
                && (claimed.unit().equals(given.unit()) || claimed.unit().equals("time"));
    }

    /** "35 percent" for the 35 of "45 percent for one, 35 for the other". */
    private static boolean isBare(Amount given, Amount claimed) {
        return given.kind() == Amount.Kind.COUNT
                && given.unit().isEmpty()
                && (claimed.kind() == Amount.Kind.MONEY || claimed.kind() == Amount.Kind.PERCENT)
                && claimed.number().compareTo(given.number()) == 0;
    }

    private static boolean isNumber(Value value, int number) {
        return number > 0
                && value instanceof Amount amount
                && amount.number().toPlainString().equals(String.valueOf(number));
    }

    /** "The two leaders" counts what the sentence names. */
    private boolean isHarmless(Value value) {
        String before = claim.text().substring(0, value.span().start()).toLowerCase(java.util.Locale.ROOT);
        return value instanceof Amount amount
                && amount.kind() == Amount.Kind.COUNT
                && (isSingle(amount) || ((before.endsWith("the ") || before.isBlank()) && isRow(amount)));
    }

    private boolean isRow(Amount amount) {
        return amount.number().intValue() == 2 || amount.number().intValue() == longestRow();
    }

    /** "One year" for "a year", "one third" for "a third". */
    private boolean isSingle(Amount amount) {
        Matcher next = NEXT.matcher(claim.text())
                .region(amount.span().start(), claim.text().length());
        String after = next.lookingAt() ? next.group(1) : "";
        Pattern single = Pattern.compile("(?i)\\b(?:an?|single|each|per|every) (?:single )?" + Pattern.quote(after));
        return amount.number().compareTo(BigDecimal.ONE) == 0
                && lines.stream().anyMatch(line -> single.matcher(line.text()).find());
    }

    /** How many names the longest row of the passages holds: "Ardenia, Vesland and Sorland". */
    private int longestRow() {
        return lines.stream()
                .flatMap(line -> ROW.matcher(line.text()).results())
                .mapToInt(row -> row.group().split(", | and ", -1).length)
                .max()
                .orElse(0);
    }

    /** Another value of the kind stands among clearly more of the claim's words: the two were exchanged. */
    private boolean isMisplaced(Value value, List<Given> same) {
        Set<String> around = around(claim.text(), new Span(0, claim.text().length()), claim.words(), value);
        int here = same.stream().mapToInt(g -> shared(around, g.around())).max().orElse(0);
        return given.stream()
                .filter(other -> Value.same(other.value(), value) == Agreement.DIFFERENT)
                .anyMatch(other -> shared(around, other.around()) >= MARGIN && here == 0);
    }

    private static int shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size();
    }

    private static Stream<Given> given(Line line) {
        return ValueFinder.find(line.source(), line.span()).stream()
                .map(value -> new Given(value, around(line.source(), line.span(), line.words(), value)));
    }

    /** The content words of the value's clause but the numbers. */
    private static Set<String> around(String text, Span sentence, List<ContentWord> words, Value value) {
        Set<String> keys = new HashSet<>(ContentWords.keys(words, Clauses.around(text, sentence, value.span())));
        keys.removeIf(key -> Character.isDigit(key.charAt(0)));
        return keys;
    }
}
