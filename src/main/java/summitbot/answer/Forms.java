package summitbot.answer;

import java.util.List;

/**
 * Which forms and names sentences hold, remembered because the same few sentences are looked at again and again. Safe for use by several
 * threads.
 */
final class Forms {
    /** Sentences remembered for each. */
    private static final int MOST = 5_000;

    /** In UTF-16 units; what is longer is hardly a sentence, and read each time. */
    private static final int LONGEST = 1_000;

    private record Place(Form form, String text) {}

    private final Speech speech;
    private final Memory<Place, Boolean> known = new Memory<>(MOST);
    private final Memory<String, List<Names.Run>> names = new Memory<>(MOST);

    Forms(Speech speech) {
        this.speech = speech;
    }

    /** What is written as names are. */
    List<Names.Run> names(String text) {
        return text.length() > LONGEST ? Names.runs(text) : names.get(text, Names::runs);
    }

    boolean in(String text, Form form) {
        return text.length() > LONGEST
                ? form.in(text, speech.nameWords())
                : known.get(new Place(form, text), place -> form.in(text, speech.nameWords()));
    }
}
