package summitbot.telegram.deliver;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import summitbot.store.Place;

/**
 * What each person has waiting and being looked up in each place, by its entry in the journal. Every step from one to the
 * other is taken at once, so that a cancel finds each entry in one of them, whenever it comes.
 */
public final class Underway {
    /**
     * What a cancel has ended.
     *
     * @param seen whether a question was given up whose message will say so
     * @param waiting what nobody will deal with any more
     */
    public record Ended(boolean seen, SortedSet<Long> waiting) {
        public Ended {
            waiting = new TreeSet<>(waiting);
        }
    }

    private static final class Pile {
        private final SortedSet<Long> waiting = new TreeSet<>();
        private final Map<Long, Lookup> running = new HashMap<>();
    }

    private final Map<Place, Pile> piles = new HashMap<>();

    /** An entry waits from now on. */
    public synchronized void expect(Place place, long entry) {
        piles.computeIfAbsent(place, key -> new Pile()).waiting.add(entry);
    }

    /** Gives false when it was cancelled. */
    public synchronized boolean isExpected(Place place, long entry) {
        return piles.containsKey(place) && piles.get(place).waiting.contains(entry);
    }

    /** It is dealt with, and too short to be cancelled; gives false when it was cancelled before. */
    public synchronized boolean take(Place place, long entry) {
        return piles.containsKey(place) && piles.get(place).waiting.remove(entry);
    }

    /** It is looked up from now on; gives false when it was cancelled before. */
    synchronized boolean begin(Place place, long entry, Lookup lookup) {
        Pile pile = piles.get(place);
        if (pile == null || !pile.waiting.remove(entry)) {
            return false;
        }
        pile.running.put(entry, lookup);
        return true;
    }

    /** Nothing is left to do for it. */
    public synchronized void end(Place place, long entry) {
        Pile pile = piles.get(place);
        if (pile != null) {
            pile.waiting.remove(entry);
            pile.running.remove(entry);
            if (pile.waiting.isEmpty() && pile.running.isEmpty()) {
                piles.remove(place);
            }
        }
    }

    /** Ends all that came before this entry, but for answers that are found already. */
    public synchronized Ended cancel(Place place, long before) {
        Pile pile = piles.getOrDefault(place, new Pile());
        boolean seen = false;
        for (Map.Entry<Long, Lookup> run : pile.running.entrySet()) {
            seen |= run.getKey() < before && run.getValue().cancel();
        }
        Ended ended = new Ended(seen, pile.waiting.headSet(before));
        pile.waiting.removeAll(ended.waiting());
        return ended;
    }
}
