package summitbot.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the sentences that carry a claim: the one that holds most of it, then those that add what it lacks. */
final class Support {
    private static final int MOST = 3;
    /** A further sentence must hold so many words of the claim that no chosen one holds. */
    private static final int ADDS = 2;

    private Support() {}

    /** At least one unless there are none, in the order of the passages. */
    static List<Line> lines(Claim claim, List<Line> lines) {
        List<Line> chosen = new ArrayList<>();
        Set<String> open = new HashSet<>(claim.keys());
        Optional<Line> next = best(lines, open);
        while (next.isPresent() && chosen.size() < MOST && (chosen.isEmpty() || held(next.get(), open) >= ADDS)) {
            chosen.add(next.get());
            open.removeAll(next.get().keys());
            next = best(lines, open);
        }
        return lines.stream().filter(chosen::contains).toList();
    }

    private static Optional<Line> best(List<Line> lines, Set<String> open) {
        return lines.stream().max(Comparator.comparingLong(line -> held(line, open)));
    }

    private static long held(Line line, Set<String> open) {
        return line.keys().stream().filter(open::contains).count();
    }
}
