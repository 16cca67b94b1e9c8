package summitbot.answer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which forms and names sentences hold, remembered because the same few sentences are looked at again and again. Safe for use by several
 * threads.
 */
final class Forms {
    /** Sentences remembered for each; all are forgotten when there are more, so that memory stays bounded. */
    private static final int MOST = 5_000;

    /** In UTF-16 units; what is longer is hardly a sentence, and read each time. */
    private static final int LONGEST = 1_000;

    private record Place(Form form, String text) {}

    private final Speech speech;
    private final Map<Place, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, List<Names.Run>> names = new ConcurrentHashMap<>();

    Forms(Speech speech) {
        this.speech = speech;
    }

    /** What is written as names are. */
    List<Names.Run> names(String text) {
        if (text.length() > LONGEST) {
            return Names.runs(text);
        }
        if (names.size() > MOST) {
            names.clear();
        }
        return names.computeIfAbsent(text, Names::runs);
    }

    boolean in(String text, Form form) {
        if (text.length() > LONGEST) {
            return form.in(text, speech.nameWords());
        }
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Place(form, text), place -> form.in(text, speech.nameWords()));
    }
}
