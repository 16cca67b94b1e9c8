package summitbot.chat;

import java.util.List;

/**
 * One line of a reply, safe to show as it stands.
 *
 * @param text made {@link Printable}, on one line, without marks
 * @param marks numbers of the footnotes that support the line, in order; empty for what says nothing by itself
 * @param bullet whether it is an item of a list
 */
public record Line(String text, List<Integer> marks, boolean bullet) {
    public Line {
        text = Printable.line(text);
        marks = List.copyOf(marks);
    }

    Line(String text) {
        this(text, List.of(), false);
    }

    /** For a place without formatting: a bullet, the text, and its marks in square brackets. */
    public String plain() {
        StringBuilder plain = new StringBuilder(bullet ? "• " : "").append(text);
        for (int i = 0; i < marks.size(); i++) {
            plain.append(i == 0 ? " [" : "[").append(marks.get(i)).append(']');
        }
        return plain.toString();
    }
}
