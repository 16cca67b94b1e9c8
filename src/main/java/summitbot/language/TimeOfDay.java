package summitbot.language;

import java.util.Optional;
import java.util.stream.IntStream;
import summitbot.domain.Span;

/**
 * A time on the clock.
 *
 * @param minute of the day, 0 to 1439
 * @param halfKnown false where the text leaves open whether it is morning or evening ("half past three")
 * @param rough whether the text itself says "about", "just before" or the like
 */
public record TimeOfDay(Span span, int minute, boolean halfKnown, Optional<Zone> zone, boolean rough) implements Value {
    private static final int DAY = 24 * 60;
    /** What "about eight" may be off by before it contradicts another time, in minutes. */
    private static final int ROUGH = 60;

    public TimeOfDay {
        if (minute < 0 || minute >= DAY) {
            throw new IllegalArgumentException("not a minute of the day: " + minute);
        }
    }

    Agreement agreement(TimeOfDay other) {
        boolean open = false;
        for (int mine : minutes()) {
            for (int its : other.minutes()) {
                Agreement agreement = agreement(mine, other.zone, its);
                if (agreement == Agreement.SAME) {
                    return Agreement.SAME;
                }
                open |= agreement == Agreement.NOT_COMPARABLE
                        || ((rough || other.rough) && near(mine, other.zone, its));
            }
        }
        return open ? Agreement.NOT_COMPARABLE : Agreement.DIFFERENT;
    }

    /** One zone alone proves nothing: "11 a.m." and "3 p.m. ET" may be one instant. */
    private Agreement agreement(int mine, Optional<Zone> otherZone, int its) {
        if (zone.isPresent() && otherZone.isPresent()) {
            return zone.get().agreement(mine, otherZone.get(), its);
        }
        if (mine == its) {
            return Agreement.SAME;
        }
        return zone.equals(otherZone) ? Agreement.DIFFERENT : Agreement.NOT_COMPARABLE;
    }

    private boolean near(int mine, Optional<Zone> otherZone, int its) {
        int shift =
                zone.map(Zone::winter).orElse(0) - otherZone.map(Zone::winter).orElse(0);
        int gap = Math.floorMod(mine - its - shift, DAY);
        return Math.min(gap, DAY - gap) <= ROUGH;
    }

    private int[] minutes() {
        return halfKnown
                ? new int[] {minute}
                : IntStream.of(minute, (minute + DAY / 2) % DAY).toArray();
    }
}
