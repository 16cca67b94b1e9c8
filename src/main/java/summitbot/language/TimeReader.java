package summitbot.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a time of day: "3:30 p.m. ET", "11 a.m. Alaska Time", "15:30 GMT", "noon", "half past three". */
final class TimeReader {
    private static final Set<String> ROUGH = Set.of(
            "about",
            "around",
            "before",
            "after",
            "by",
            "until",
            "till",
            "nearly",
            "almost",
            "roughly",
            "shortly",
            "past",
            "approximately",
            "toward",
            "towards",
            "circa");
    private static final Map<String, Integer> WORDS = Map.of("noon", 720, "midday", 720, "midnight", 0);
    private static final Map<String, Integer> PARTS =
            Map.of("quarter", 15, "half", 30, "ten", 10, "five", 5, "twenty", 20);
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private final Tokens tokens;
    private final int start;
    private int at;

    private TimeReader(Tokens tokens, int start) {
        this.tokens = tokens;
        this.start = start;
        this.at = start;
    }

    static Optional<Reading<Value>> read(Tokens tokens, int start) {
        return new TimeReader(tokens, start).read();
    }

    private Optional<Reading<Value>> read() {
        Integer named = WORDS.get(tokens.at(at).word());
        if (named != null) {
            at++;
            return Optional.of(time(named, true));
        }
        return partOfHour().or(this::onTheClock);
    }

    /** "half past three", "a quarter to four". */
    private Optional<Reading<Value>> partOfHour() {
        Integer part = PARTS.get(tokens.at(at).word());
        boolean past = tokens.at(at + 1).is("past");
        int hour = hourAt(at + 2);
        if (part == null || hour < 0 || !(past || tokens.at(at + 1).is("to"))) {
            return Optional.empty();
        }
        if (isNumeralRange(past)) {
            return Optional.empty();
        }
        at += 3;
        return Optional.of(half(Math.floorMod(hour * 60 + (past ? part : -part), 24 * 60)));
    }

    /** "five to ten people" is a range; "five past ten" and "quarter to ten" are times. */
    private boolean isNumeralRange(boolean past) {
        return !past && !tokens.at(at).is("quarter");
    }

    private Optional<Reading<Value>> onTheClock() {
        Token first = tokens.at(at);
        int hour = hourAt(at);
        if (first.isNumber() && (isGluedSign(at - 1) || first.word().length() > 5)) {
            return Optional.empty();
        }
        if (first.isWhole(4) && first.word().length() == 4) {
            return militaryTime(Integer.parseInt(first.word()));
        }
        if (tokens.at(at + 1).is(":")
                && tokens.at(at + 2).glued()
                && tokens.at(at + 2).isWhole(2)) {
            return colonTime();
        }
        if (first.word().indexOf('.') > 0) {
            return dottedTime(first.word());
        }
        if (hour < 0) {
            return Optional.empty();
        }
        at++;
        if (tokens.at(at).is("o'clock")) {
            at++;
            return Optional.of(half(hour * 60));
        }
        return meridiem(hour * 60).or(() -> rangeStart(hour));
    }

    /** A number after a decimal or currency sign is no hour. */
    private boolean isGluedSign(int before) {
        Token sign = tokens.at(before);
        return tokens.at(before + 1).glued() && (sign.is("$") || sign.is("€") || sign.is("£") || sign.is(":"));
    }

    private int hourAt(int index) {
        Token token = tokens.at(index);
        if (token.isWhole(2)) {
            int hour = Integer.parseInt(token.word());
            return hour <= 24 ? hour : -1;
        }
        return HOURS.getOrDefault(token.word(), -1);
    }

    /** "1530 GMT", "0900 hours". */
    private Optional<Reading<Value>> militaryTime(int digits) {
        at++;
        boolean hours = tokens.at(at).is("hours") || tokens.at(at).is("hrs");
        if (digits / 100 > 24
                || digits % 100 > 59
                || (!hours && ZoneReader.read(tokens, at).isEmpty())) {
            return Optional.empty();
        }
        at += hours ? 1 : 0;
        return Optional.of(time(digits / 100 % 24 * 60 + digits % 100, true));
    }

    private Optional<Reading<Value>> colonTime() {
        int hour = hourAt(at);
        int minute = Integer.parseInt(tokens.at(at + 2).word());
        if (hour < 0 || minute > 59 || tokens.at(at + 2).word().length() != 2) {
            return Optional.empty();
        }
        at += 3;
        if (tokens.at(at).is(":")
                && tokens.at(at + 1).glued()
                && tokens.at(at + 1).isWhole(2)) {
            at += 2; // seconds
        }
        int known = hour;
        return meridiem(hour * 60 + minute)
                .or(() -> Optional.of(
                        known > 12 || known == 0 ? time(known % 24 * 60 + minute, true) : half(known * 60 + minute)));
    }

    /** British "3.30 p.m." and "15.30 GMT"; without either it is a decimal number. */
    private Optional<Reading<Value>> dottedTime(String word) {
        int dot = word.indexOf('.');
        int hour = Integer.parseInt(word.substring(0, dot));
        String minutes = word.substring(dot + 1);
        if (hour > 24 || minutes.length() != 2 || Integer.parseInt(minutes) > 59) {
            return Optional.empty();
        }
        at++;
        int minute = hour * 60 + Integer.parseInt(minutes);
        Optional<Reading<Value>> spoken = meridiem(minute);
        return spoken.isPresent() || ZoneReader.read(tokens, at).isEmpty()
                ? spoken
                : Optional.of(time(minute % (24 * 60), true));
    }

    private Optional<Reading<Value>> meridiem(int minute) {
        boolean morning = tokens.at(at).is("am") || tokens.read(at, "in", "the", "morning");
        boolean evening = tokens.at(at).is("pm")
                || tokens.read(at, "in", "the", "afternoon")
                || tokens.read(at, "in", "the", "evening")
                || tokens.read(at, "at", "night");
        if (!(morning || evening) || minute >= 13 * 60) {
            return Optional.empty();
        }
        at += tokens.at(at).is("am") || tokens.at(at).is("pm")
                ? 1
                : tokens.at(at).is("at") ? 2 : 3;
        return Optional.of(time(minute % 720 + (evening ? 720 : 0), true));
    }

    /** The "3" of "3 to 5 p.m.": it shares what follows the second. */
    private Optional<Reading<Value>> rangeStart(int hour) {
        Token link = tokens.at(at);
        boolean range = link.isDash() || link.is("to") || link.is("and") || link.is("until");
        if (!range || hourAt(at + 1) < 0) {
            return Optional.empty();
        }
        int second = at + 1;
        int after = tokens.at(second + 1).is(":") ? second + 3 : second + 1;
        if (!tokens.at(after).is("am") && !tokens.at(after).is("pm")) {
            return Optional.empty();
        }
        return Optional.of(time(hour % 12 * 60 + (tokens.at(after).is("pm") ? 720 : 0), true));
    }

    private Reading<Value> half(int minute) {
        if (minute >= 13 * 60) {
            return time(minute % (24 * 60), true);
        }
        return meridiem(minute).orElseGet(() -> time(minute % 720, false));
    }

    private Reading<Value> time(int minute, boolean halfKnown) {
        Optional<Reading<Zone>> zone = ZoneReader.read(tokens, at);
        int next = zone.map(Reading::next).orElse(at);
        boolean rough = tokens.at(start - 1).in(ROUGH);
        return new Reading<>(
                new TimeOfDay(tokens.span(start, next), minute, halfKnown, zone.map(Reading::value), rough), next);
    }
}
