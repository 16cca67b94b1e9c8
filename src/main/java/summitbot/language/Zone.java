package summitbot.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The clock that a time of day is given in.
 *
 * @param name as in {@code zones.txt}, lower case
 * @param winter minutes to add to UTC in winter
 * @param summer the same in summer; equal to {@code winter} where the name itself fixes the offset
 * @param region places that change their clocks on the same day; "unknown" where the offset is not known
 */
public record Zone(String name, int winter, int summer, String region) {
    private static final Map<String, Zone> KNOWN = read();
    private static final String UNKNOWN = "unknown";
    private static final int DAY = 24 * 60;

    static Optional<Zone> named(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** "Local time" and the time of a place that the table does not hold: equal only to itself. */
    static Zone unknown(String name) {
        return new Zone(name, 0, 0, UNKNOWN);
    }

    /** Whether {@code minute} here and {@code otherMinute} there are one instant, in both seasons or in one. */
    Agreement agreement(int minute, Zone other, int otherMinute) {
        if (!name.equals(other.name) && (region.equals(UNKNOWN) || other.region.equals(UNKNOWN))) {
            return Agreement.NOT_COMPARABLE;
        }
        int gap = minute - otherMinute;
        if (sameInstant(gap, winter - other.winter) || sameInstant(gap, summer - other.summer)) {
            return Agreement.SAME;
        }
        boolean changeApart = !region.equals(other.region);
        boolean mixed = sameInstant(gap, winter - other.summer) || sameInstant(gap, summer - other.winter);
        return changeApart && mixed ? Agreement.NOT_COMPARABLE : Agreement.DIFFERENT;
    }

    private static boolean sameInstant(int gap, int offsets) {
        return Math.floorMod(gap - offsets, DAY) == 0;
    }

    private static Map<String, Zone> read() {
        Map<String, Zone> zones = new LinkedHashMap<>();
        for (String line : Table.lines("zones.txt")) {
            int equals = line.indexOf('=');
            String name = line.substring(0, equals).strip();
            String[] parts = line.substring(equals + 1).strip().split(" ", -1);
            zones.put(name, new Zone(name, minutes(parts[0]), minutes(parts[1]), parts[2]));
        }
        return Map.copyOf(zones);
    }

    private static int minutes(String hours) {
        return (int) Math.round(Double.parseDouble(hours) * 60);
    }
}
