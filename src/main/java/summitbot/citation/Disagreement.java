package summitbot.citation;

import java.util.List;
import summitbot.domain.Citation;

/**
 * Two or more sources that cannot all be right about one thing.
 *
 * @param sides at least two, of different sources, each with another value
 */
public record Disagreement(Kind kind, List<Side> sides) {
    /** What the sources differ on. */
    public enum Kind {
        TIME,
        DATE,
        AMOUNT,
        NAME,
        YES_OR_NO
    }

    /**
     * What one source says.
     *
     * @param citation the shortest piece that reads well alone ("at 3:30 p.m. ET")
     * @param value the value itself as written ("3:30 p.m. ET")
     */
    public record Side(Citation citation, String value) {}

    public Disagreement {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a disagreement has two sides");
        }
    }
}
