package summitbot.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a date or a part of one: "Friday, Aug. 15, 2025", "15 August", "the 15th of August", "in 2019", "last week". */
final class DayReader {
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> TURNS = Set.of("last", "next", "this", "coming", "past");
    private static final Map<String, String> SAME = Map.of("coming", "next", "past", "last");
    private static final Set<String> PERIODS =
            Set.of("day", "week", "weekend", "month", "year", "summer", "winter", "spring", "autumn", "decade");
    private static final Set<String> NAMED = Set.of("today", "yesterday", "tomorrow", "tonight");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "from", "until", "till", "by", "of", "year", "to", "and", "during", "before", "after",
            "early", "late", "mid", "pre", "post", "through", "between", "than", "for", "the", "(", "-", "–", ",");

    static {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            WEEKDAYS.put(weekday.name().toLowerCase(Locale.ROOT), weekday);
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month.getValue());
            MONTHS.put(name.substring(0, 3), month.getValue());
        }
        MONTHS.put("sept", 9);
    }

    private final Tokens tokens;
    private int at;
    private Optional<DayOfWeek> weekday = Optional.empty();
    private int year;
    private int month;
    private int day;
    private String relative = "";

    private DayReader(Tokens tokens, int start) {
        this.tokens = tokens;
        this.at = start;
    }

    static Optional<Reading<Value>> read(Tokens tokens, int start) {
        DayReader reader = new DayReader(tokens, start);
        if (!(reader.isoDate() || reader.relative() || reader.date() || reader.bareYear())) {
            return Optional.empty();
        }
        Day found = new Day(
                tokens.span(start, reader.at), reader.weekday, reader.year, reader.month, reader.day, reader.relative);
        return Optional.of(new Reading<>(found, reader.at));
    }

    /** "2025-08-15". */
    private boolean isoDate() {
        if (tokens.at(at).isWhole(4)
                && tokens.at(at).word().length() == 4
                && tokens.at(at + 1).isDash()
                && tokens.at(at + 2).isWhole(2)
                && tokens.at(at + 3).isDash()
                && tokens.at(at + 4).isWhole(2)
                && tokens.at(at + 4).glued()) {
            year = number(at);
            month = number(at + 2);
            day = number(at + 4);
            at += 5;
            return month >= 1 && month <= 12 && day >= 1 && day <= 31;
        }
        return false;
    }

    /** "yesterday", "last week", and the turn before "last Friday", which goes on as a date. */
    private boolean relative() {
        if (NAMED.contains(word(at))) {
            relative = word(at);
            at++;
            return true;
        }
        if (!tokens.at(at).in(TURNS)) {
            return false;
        }
        if (PERIODS.contains(word(at + 1))) {
            relative = SAME.getOrDefault(word(at), word(at)) + " " + word(at + 1);
            at += 2;
            return true;
        }
        relative = tokens.at(at).word();
        at++;
        return date();
    }

    private boolean date() {
        int before = at;
        weekday = Optional.ofNullable(tokens.at(at).capital() ? WEEKDAYS.get(word(at)) : null);
        if (weekday.isPresent()) {
            int next = at + 1;
            at += 1 + skip(next, ",", "(", "the");
            if (!monthAndDay()) {
                at = next;
            }
            return true;
        }
        return monthAndDay() || restore(before);
    }

    private boolean restore(int before) {
        at = before;
        return false;
    }

    private int skip(int from, String... signs) {
        int skipped = 0;
        for (String sign : signs) {
            skipped += tokens.at(from + skipped).is(sign) ? 1 : 0;
        }
        return skipped;
    }

    private boolean monthAndDay() {
        int dayFirst = dayOfMonth(at);
        if (dayFirst > 0) {
            int next = afterDay(at);
            next += tokens.at(next).is("of") ? 1 : 0;
            if (monthAt(next) > 0) {
                day = dayFirst;
                at = next;
                return monthThenYear();
            }
            return false;
        }
        return monthAt(at) > 0 && !isPlainWord() && monthThenDay();
    }

    /** "May" and "March" begin sentences as other words: alone they need a word before or a number after. */
    private boolean isPlainWord() {
        String word = tokens.at(at).word();
        boolean month = word.equals("may") || word.equals("march");
        // "Until at least May", but not "Theresa May", "the march" or "May I".
        boolean inside =
                month && tokens.at(at - 1).isWord() && !tokens.at(at - 1).capital();
        boolean doubtful = !inside && (month || word.length() == 3);
        boolean dated = tokens.at(at + 1).isNumber()
                || (tokens.at(at + 1).is(".") && tokens.at(at + 2).isNumber());
        return doubtful
                && !dated
                && !tokens.at(at - 1).in(BEFORE_YEAR)
                && !tokens.at(at - 1).in(TURNS);
    }

    private boolean monthThenYear() {
        month = monthAt(at);
        at++;
        at += tokens.at(at).is(".") && tokens.at(at).glued() && isYear(at + 1 + skip(at + 1, ",")) ? 1 : 0;
        yearAfterComma();
        return true;
    }

    private boolean monthThenDay() {
        month = monthAt(at);
        at++;
        int number = at + (tokens.at(at).is(".") && tokens.at(at).glued() ? 1 : 0);
        if (dayOfMonth(number) > 0 && !tokens.at(number + 1).is(":")) {
            day = dayOfMonth(number);
            at = afterDay(number);
        } else if (isYear(number)) {
            at = number;
        }
        yearAfterComma();
        return true;
    }

    private void yearAfterComma() {
        int candidate = at + skip(at, ",");
        candidate += tokens.at(candidate).is("of") && isYear(candidate + 1) ? 1 : 0;
        if (isYear(candidate)) {
            year = number(candidate);
            at = candidate + 1;
        }
    }

    private boolean bareYear() {
        if (!isYear(at) || (tokens.at(at).glued() && tokens.at(at - 1).is("$"))) {
            return false;
        }
        int candidate = number(at);
        boolean modern = candidate >= 1900 && candidate < 2100;
        if (!(modern || tokens.at(at - 1).in(BEFORE_YEAR)) || UnitReader.isMeasure(tokens.at(at + 1))) {
            return false;
        }
        year = candidate;
        at++;
        return true;
    }

    private int monthAt(int index) {
        return tokens.at(index).capital() ? MONTHS.getOrDefault(word(index), 0) : 0;
    }

    /** "October" for "October's". */
    private String word(int index) {
        String word = tokens.at(index).word();
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private int dayOfMonth(int index) {
        int number = tokens.at(index).isWhole(2) ? number(index) : 0;
        return number >= 1 && number <= 31 ? number : 0;
    }

    private int afterDay(int index) {
        boolean suffix = tokens.at(index + 1).glued() && tokens.at(index + 1).in(Set.of("st", "nd", "rd", "th"));
        return index + (suffix ? 2 : 1);
    }

    /** Four digits without a comma, and no "1990s". */
    private boolean isYear(int index) {
        Token token = tokens.at(index);
        return token.isWhole(4)
                && token.span().length() == 4
                && number(index) >= 1000
                && number(index) < 2100
                && !(tokens.at(index + 1).glued() && tokens.at(index + 1).isWord());
    }

    private int number(int index) {
        return Integer.parseInt(tokens.at(index).word());
    }
}
