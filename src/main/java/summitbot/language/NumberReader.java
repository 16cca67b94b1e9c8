package summitbot.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a number in digits or in words: "1.5 million", "two dozen", "one hundred and five", "sixth", "half a million". */
final class NumberReader {
    /** A number as read; {@code ordinal} for "sixth" and "6th". */
    record Numeral(BigDecimal value, boolean ordinal) {}

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, BigDecimal> CARDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();

    static {
        for (String line : Table.lines("number-words.txt")) {
            int equals = line.indexOf(" = ");
            String word = line.substring(0, equals);
            String number = line.substring(equals + 3);
            if (number.startsWith("x")) {
                SCALES.put(word, new BigDecimal(number.substring(1)));
            } else if (number.endsWith("th")) {
                ORDINALS.put(word, new BigDecimal(number.substring(0, number.length() - 2)));
            } else {
                CARDINALS.put(word, new BigDecimal(number));
            }
        }
    }

    private final Tokens tokens;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private boolean ordinal;

    private NumberReader(Tokens tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    static Optional<Reading<Numeral>> read(Tokens tokens, int at) {
        return new NumberReader(tokens, at).read();
    }

    private Optional<Reading<Numeral>> read() {
        if (tokens.at(at).is("half")
                && (tokens.at(at + 1).is("a") || tokens.at(at + 1).is("an"))) {
            return half(at + 2);
        }
        int start = at;
        if (tokens.at(at).isNumber()) {
            digits();
        } else {
            at += article();
            words(at > start);
        }
        if (at == start) {
            return Optional.empty();
        }
        addHalf();
        return Optional.of(new Reading<>(new Numeral(total.add(current), ordinal), at));
    }

    /** "half a million", "half an hour". */
    private Optional<Reading<Numeral>> half(int noun) {
        BigDecimal scale = SCALES.get(tokens.at(noun).word());
        if (scale == null) {
            return Optional.of(new Reading<>(new Numeral(HALF, false), noun));
        }
        return Optional.of(new Reading<>(new Numeral(scale.multiply(HALF), false), noun + 1));
    }

    private void digits() {
        current = new BigDecimal(tokens.at(at).word());
        at++;
        ordinal = suffix();
        if (!ordinal) {
            scale(at);
        }
    }

    /** "a" before "hundred", "dozen", "million". */
    private int article() {
        boolean article = tokens.at(at).is("a") || tokens.at(at).is("an");
        return article && SCALES.containsKey(tokens.at(at + 1).word()) ? 1 : 0;
    }

    private boolean suffix() {
        boolean found = tokens.at(at).glued() && tokens.at(at).in(SUFFIXES);
        at += found ? 1 : 0;
        return found;
    }

    private void words(boolean scaleMayStart) {
        if (scaleMayStart) {
            current = BigDecimal.ONE;
        }
        while (!ordinal && (word(at) || (isJoin(at) && word(at + 1)))) {
            // each call of word has moved on
        }
    }

    /** A hyphen inside "twenty-one", or "and" after a hundred. */
    private boolean isJoin(int index) {
        boolean hyphen = tokens.at(index).isDash() && tokens.at(index).glued() && current.signum() > 0;
        boolean and = tokens.at(index).is("and") && current.signum() + total.signum() > 0 && endsInZeros();
        return hyphen || and;
    }

    private boolean endsInZeros() {
        return current.remainder(HUNDRED).signum() == 0;
    }

    private boolean word(int index) {
        String word = tokens.at(index).word();
        BigDecimal small = CARDINALS.getOrDefault(word, ORDINALS.getOrDefault(word, BigDecimal.ONE.negate()));
        if (small.signum() >= 0 && fits(small)) {
            current = current.add(small);
            ordinal = ORDINALS.containsKey(word);
            at = index + 1;
            return true;
        }
        return current.signum() > 0 && scale(index);
    }

    /** "twenty" takes "one" and "hundred" takes "twenty", but "two three" are two numbers. */
    private boolean fits(BigDecimal small) {
        int rest = current.remainder(HUNDRED).intValue();
        return rest == 0
                ? current.signum() == 0 || small.signum() > 0
                : rest >= 20 && rest % 10 == 0 && small.intValue() < 10;
    }

    private boolean scale(int index) {
        BigDecimal scale = SCALES.get(tokens.at(index).word());
        if (scale == null) {
            return false;
        }
        if (scale.compareTo(HUNDRED) <= 0) {
            current = current.multiply(scale);
        } else {
            total = total.add(current.multiply(scale));
            current = BigDecimal.ZERO;
        }
        at = index + 1;
        return true;
    }

    /** "two and a half", "two and a half million". */
    private void addHalf() {
        if (tokens.read(at, "and", "a", "half")) {
            current = current.add(HALF);
            at += 3;
            scale(at);
        }
    }
}
