package summitbot.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import summitbot.answer.Trace;
import summitbot.domain.Turn;

/** The last turns of each conversation, in memory; the longest unused conversations are forgotten first. */
final class Conversations {
    private static final int CONVERSATIONS = 10_000;
    private static final int TURNS = 10;

    private final Map<String, Talked> talked = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Talked> eldest) {
            return size() > CONVERSATIONS;
        }
    };

    /** @param last how the answer of the last turn came about */
    private record Talked(List<Turn> turns, Trace last) {}

    synchronized List<Turn> turns(String conversation) {
        Talked known = talked.get(conversation);
        return known == null ? List.of() : known.turns();
    }

    synchronized Optional<Trace> why(String conversation) {
        return Optional.ofNullable(talked.get(conversation)).map(Talked::last);
    }

    synchronized void add(String conversation, Turn turn, Trace trace) {
        List<Turn> earlier = turns(conversation);
        int tooMany = Math.max(0, earlier.size() + 1 - TURNS);
        List<Turn> kept =
                Stream.concat(earlier.stream().skip(tooMany), Stream.of(turn)).toList();
        talked.put(conversation, new Talked(kept, trace));
    }

    synchronized void forget(String conversation) {
        talked.remove(conversation);
    }
}
