package summitbot.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import summitbot.domain.Span;

/**
 * A number with what it counts.
 *
 * @param number as given, with its "million" multiplied in; percent for shares, so "half of" is 50
 * @param unit the noun in the singular, lower case, a currency ("usd"), or empty where none follows
 */
public record Amount(Span span, BigDecimal number, Kind kind, String unit, Bound bound) implements Value {
    /** Kinds are never compared with each other. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        ORDINAL
    }

    /** What the text itself says about the number's exactness: "about", "more than", "up to". */
    public enum Bound {
        NONE,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    private static final Map<String, BigDecimal> MINUTES = Map.of(
            "minute", BigDecimal.ONE,
            "hour", BigDecimal.valueOf(60),
            "day", BigDecimal.valueOf(24 * 60),
            "week", BigDecimal.valueOf(7 * 24 * 60));
    private static final Map<String, BigDecimal> MONTHS =
            Map.of("month", BigDecimal.ONE, "year", BigDecimal.valueOf(12), "decade", BigDecimal.valueOf(120));
    /** What "about" may be off by, as a part of the larger number. */
    private static final BigDecimal ABOUT = new BigDecimal("0.10");

    private static final BigDecimal ROUNDING = new BigDecimal("0.10");

    Agreement agreement(Amount other) {
        if (kind != other.kind) {
            return Agreement.NOT_COMPARABLE;
        }
        for (Map<String, BigDecimal> durations : List.of(MINUTES, MONTHS)) {
            if (durations.containsKey(unit) && durations.containsKey(other.unit)) {
                return numbers(in(durations), other, other.in(durations));
            }
        }
        boolean unitsMeet = unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
        return unitsMeet ? numbers(number, other, other.number) : Agreement.NOT_COMPARABLE;
    }

    private BigDecimal in(Map<String, BigDecimal> durations) {
        return number.multiply(durations.getOrDefault(unit, BigDecimal.ONE));
    }

    private Agreement numbers(BigDecimal mine, Amount other, BigDecimal its) {
        if (mine.compareTo(its) == 0) {
            return Agreement.SAME;
        }
        boolean compatible = kind != Kind.ORDINAL
                && (isRounded(mine, its)
                        || allows(mine, its)
                        || other.allows(its, mine)
                        || ((bound != Bound.NONE || other.bound != Bound.NONE) && near(mine, its, ABOUT)));
        return compatible ? Agreement.NOT_COMPARABLE : Agreement.DIFFERENT;
    }

    /** Whether {@code other} may be this amount told more exactly: "about 1,000" for 1,012. */
    public boolean loosely(Amount other) {
        return bound != Bound.NONE
                && agreement(other) != Agreement.DIFFERENT
                && kind == other.kind
                && (allows(number, other.number) || near(number, other.number, ABOUT));
    }

    /** "More than 12" allows 15 and, as nobody would say it so, not 1,500. */
    private boolean allows(BigDecimal mine, BigDecimal its) {
        return switch (bound) {
            case AT_LEAST -> its.compareTo(mine) >= 0 && its.compareTo(mine.add(mine)) <= 0;
            case AT_MOST -> its.compareTo(mine) <= 0 && mine.compareTo(its.add(its)) <= 0;
            case NONE, ABOUT -> false;
        };
    }

    private static boolean isRounded(BigDecimal a, BigDecimal b) {
        return near(a, b, ROUNDING) && (roundsTo(a, b) || roundsTo(b, a));
    }

    private static boolean near(BigDecimal a, BigDecimal b, BigDecimal part) {
        return a.subtract(b).abs().compareTo(a.max(b).multiply(part)) <= 0;
    }

    /** Only a number that shows its rounding counts, by two zeros or more at its end: 1,000 for 1,012. */
    private static boolean roundsTo(BigDecimal exact, BigDecimal round) {
        BigDecimal plain = round.stripTrailingZeros();
        return plain.scale() <= -2
                && exact.round(new MathContext(plain.precision(), RoundingMode.HALF_UP))
                                .compareTo(round)
                        == 0;
    }
}
