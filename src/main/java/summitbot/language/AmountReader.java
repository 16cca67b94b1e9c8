package summitbot.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summitbot.language.Amount.Bound;
import summitbot.language.Amount.Kind;

/** Reads a number with what it counts: "$2.4 billion", "30 percent", "15 senior officials", "a third of", "sixth meeting". */
final class AmountReader {
    private static final Map<String, String> SIGNS = Map.of("$", "usd", "€", "eur", "£", "gbp", "¥", "jpy");
    private static final Set<String> MONEY = Set.of("usd", "eur");
    private static final Map<String, Integer> SHORT_SCALES = Map.of("k", 3, "m", 6, "b", 9);
    private static final Map<String, Integer> PARTS = Map.of("third", 3, "quarter", 4, "fifth", 5, "tenth", 10);
    private static final Map<String, Integer> NUMERATORS = Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4);
    /** After these "one" is a pronoun. */
    private static final Set<String> NOT_A_COUNT =
            Set.of("of", "another", "by", "-", "'s", "who", "that", "way", "side", "hand", "thing");

    private final Tokens tokens;
    private final int start;

    private AmountReader(Tokens tokens, int start) {
        this.tokens = tokens;
        this.start = start;
    }

    static Optional<Reading<Value>> read(Tokens tokens, int start) {
        AmountReader reader = new AmountReader(tokens, start);
        return reader.money().or(reader::share).or(reader::count);
    }

    private Optional<Reading<Value>> money() {
        String currency = SIGNS.get(tokens.at(start).word());
        if (currency == null) {
            return Optional.empty();
        }
        return NumberReader.read(tokens, start + 1).map(number -> {
            Integer zeros = tokens.at(number.next()).glued()
                    ? SHORT_SCALES.get(tokens.at(number.next()).word())
                    : null;
            BigDecimal value = number.value().value();
            return zeros == null
                    ? amount(value, Kind.MONEY, new Reading<>(currency, number.next()))
                    : amount(value.scaleByPowerOfTen(zeros), Kind.MONEY, new Reading<>(currency, number.next() + 1));
        });
    }

    /** "half of", "two-thirds", "a quarter of": told as a percentage. */
    private Optional<Reading<Value>> share() {
        if (tokens.read(start, "half", "of") || tokens.read(start, "half", "the")) {
            return Optional.of(amount(BigDecimal.valueOf(50), Kind.PERCENT, new Reading<>("%", start + 1)));
        }
        int count = NUMERATORS.getOrDefault(tokens.at(start).word(), 0);
        int noun = start + 1 + (tokens.at(start + 1).isDash() ? 1 : 0);
        Integer part = PARTS.get(Stem.singular(tokens.at(noun).word()));
        if (count == 0 || part == null || !(count > 1 || tokens.at(noun + 1).is("of"))) {
            return Optional.empty();
        }
        BigDecimal percent = BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(part), MathContext.DECIMAL32);
        return Optional.of(amount(percent, Kind.PERCENT, new Reading<>("%", noun + 1)));
    }

    private Optional<Reading<Value>> count() {
        if (isPartOfName() || isPronoun()) {
            return Optional.empty();
        }
        return NumberReader.read(tokens, start).map(number -> {
            Reading<String> unit = UnitReader.read(tokens, number.next());
            return amount(number.value().value(), kind(number.value().ordinal(), unit.value()), unit);
        });
    }

    private static Kind kind(boolean ordinal, String unit) {
        if (ordinal) {
            return Kind.ORDINAL;
        }
        return unit.equals("%") ? Kind.PERCENT : MONEY.contains(unit) ? Kind.MONEY : Kind.COUNT;
    }

    /** The 19 of "COVID-19". */
    private boolean isPartOfName() {
        return tokens.at(start).isNumber()
                && tokens.at(start).glued()
                && tokens.at(start - 1).isDash()
                && tokens.at(start - 1).glued()
                && tokens.at(start - 2).isWord()
                && tokens.at(start - 2).capital();
    }

    /** "one of them", "no one", "one-on-one"; "second" and "first" without a noun only order the tale. */
    private boolean isPronoun() {
        Token word = tokens.at(start);
        Token next = tokens.at(start + 1);
        if (word.is("one")) {
            return !next.isWord()
                    || next.in(NOT_A_COUNT)
                    || tokens.at(start - 1).in(Set.of("no", "the", "this", "that", "any", "every", "each", "-"));
        }
        return (word.is("first") || word.is("second"))
                && (!next.isWord() || next.capital() || tokens.at(start - 1).is("at"));
    }

    private Reading<Value> amount(BigDecimal value, Kind kind, Reading<String> unit) {
        Bound bound = BoundReader.read(tokens, start, unit.next());
        return new Reading<>(
                new Amount(tokens.span(start, unit.next()), value, kind, unit.value(), bound), unit.next());
    }
}
