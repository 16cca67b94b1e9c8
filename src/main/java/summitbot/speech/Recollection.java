package summitbot.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Who was subject or was named lately, the most recent first; the order in which a pronoun looks for its person. */
final class Recollection {
    private static final int MEMORY = 12;

    private final Deque<Noted> subjects = new ArrayDeque<>();
    private final Deque<Noted> named = new ArrayDeque<>();
    private int sentence;

    private record Noted(List<Speaker> who, int sentence) {}

    void nextSentence() {
        sentence++;
    }

    void subject(List<Speaker> who) {
        note(subjects, who);
    }

    void named(Speaker who) {
        note(named, List.of(who));
    }

    private void note(Deque<Noted> into, List<Speaker> who) {
        if (!who.isEmpty()) {
            into.removeIf(noted -> noted.who.equals(who));
            into.addFirst(new Noted(who, sentence));
            if (into.size() > MEMORY) {
                into.removeLast();
            }
        }
    }

    List<Speaker> latestSubject() {
        return subjects.isEmpty() ? List.of() : subjects.peekFirst().who;
    }

    /** Subjects of this and the last sentence, then who else was named there, then the older ones. */
    List<List<Speaker>> inOrder() {
        List<List<Speaker>> order = near();
        subjects.forEach(noted -> addNew(order, noted));
        named.forEach(noted -> addNew(order, noted));
        return order;
    }

    /** Only those of this and the last sentence. */
    List<List<Speaker>> near() {
        List<List<Speaker>> order = new ArrayList<>();
        subjects.stream().filter(this::isNear).forEach(noted -> addNew(order, noted));
        named.stream().filter(this::isNear).forEach(noted -> addNew(order, noted));
        return order;
    }

    private boolean isNear(Noted noted) {
        return noted.sentence >= sentence - 1;
    }

    private static void addNew(List<List<Speaker>> order, Noted noted) {
        if (!order.contains(noted.who)) {
            order.add(noted.who);
        }
    }
}
