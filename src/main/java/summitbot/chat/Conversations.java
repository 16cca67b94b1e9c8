package summitbot.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summitbot.domain.Turn;

/** The last turns of each conversation, in memory; the longest unused conversations are forgotten first. */
final class Conversations {
    private static final int CONVERSATIONS = 10_000;
    private static final int TURNS = 10;

    private final Map<String, List<Turn>> turns = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Turn>> eldest) {
            return size() > CONVERSATIONS;
        }
    };

    synchronized List<Turn> turns(String conversation) {
        return turns.getOrDefault(conversation, List.of());
    }

    synchronized void add(String conversation, Turn turn) {
        List<Turn> earlier = turns(conversation);
        int tooMany = Math.max(0, earlier.size() + 1 - TURNS);
        turns.put(
                conversation,
                Stream.concat(earlier.stream().skip(tooMany), Stream.of(turn)).toList());
    }

    synchronized void forget(String conversation) {
        turns.remove(conversation);
    }
}
