package summitbot.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import summitbot.domain.Span;

/**
 * A date or a part of one; what the text does not give is 0 or empty.
 *
 * @param weekday "Friday"
 * @param year four digits, or 0
 * @param month 1 to 12, or 0
 * @param day of the month, 1 to 31, or 0
 * @param relative lower-case words that count from the day of writing: "last", "next", "yesterday", "last week"; or empty
 */
public record Day(Span span, Optional<DayOfWeek> weekday, int year, int month, int day, String relative)
        implements Value {
    public Day {
        if (month < 0 || month > 12 || day < 0 || day > 31) {
            throw new IllegalArgumentException("not a date: " + month + "/" + day);
        }
    }

    /** Parts that only one of the two gives say nothing; one part that differs is enough. */
    Agreement agreement(Day other) {
        if (clashes(year, other.year) || clashes(month, other.month) || clashes(day, other.day)) {
            return Agreement.DIFFERENT;
        }
        Optional<DayOfWeek> mine = knownWeekday();
        Optional<DayOfWeek> its = other.knownWeekday();
        if (mine.isPresent() && its.isPresent() && !mine.equals(its)) {
            return Agreement.DIFFERENT;
        }
        if (!relative.equals(other.relative)) {
            return Agreement.NOT_COMPARABLE;
        }
        boolean shared = both(year, other.year)
                || both(month, other.month)
                || (mine.isPresent() && its.isPresent())
                || !relative.isEmpty();
        return shared ? Agreement.SAME : Agreement.NOT_COMPARABLE;
    }

    /** Whether everything that {@code other} says is said here too; the weekday may follow from the date. */
    public boolean tells(Day other) {
        return (other.year == 0 || other.year == year)
                && (other.month == 0 || other.month == month)
                && (other.day == 0 || other.day == day)
                && (other.weekday.isEmpty() || other.weekday.equals(knownWeekday()))
                && (other.relative.isEmpty() || other.relative.equals(relative));
    }

    private Optional<DayOfWeek> knownWeekday() {
        if (weekday.isPresent() || year == 0 || month == 0 || day == 0) {
            return weekday;
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).getDayOfWeek());
        } catch (DateTimeException e) {
            return Optional.empty(); // 30 February: a misprint in the text, not ours to judge
        }
    }

    private static boolean both(int a, int b) {
        return a != 0 && b != 0;
    }

    private static boolean clashes(int a, int b) {
        return both(a, b) && a != b;
    }
}
