package summitbot.telegram.render;

import java.util.ArrayList;
import java.util.List;

/** Buttons under a message, in rows. */
public record Keyboard(List<List<Button>> rows) {
    /** No buttons. */
    public static final Keyboard NONE = new Keyboard(List.of());

    private static final int IN_A_ROW = 8;

    /**
     * One button.
     *
     * @param label what is read on it
     * @param data what its press sends, at most 64 bytes
     */
    public record Button(String label, String data) {}

    public Keyboard {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The same with more buttons below, as many in a row as may stand there. */
    public Keyboard with(List<Button> buttons) {
        List<List<Button>> more = new ArrayList<>(rows);
        for (int i = 0; i < buttons.size(); i += IN_A_ROW) {
            more.add(buttons.subList(i, Math.min(buttons.size(), i + IN_A_ROW)));
        }
        return new Keyboard(more);
    }
}
