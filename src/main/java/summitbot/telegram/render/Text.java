package summitbot.telegram.render;

import java.util.List;

/**
 * A text with its formatting; lengths and places in UTF-16 units.
 *
 * @param marks in order of their start; a quotation may contain other marks, nothing else overlaps
 */
public record Text(String value, List<Mark> marks) {
    /** How a part of a text is shown. */
    public enum Style {
        BOLD,
        ITALIC,
        CODE,
        LINK,
        EXPANDABLE_BLOCKQUOTE
    }

    /**
     * A part of a text that is shown in a style.
     *
     * @param url where a link leads; empty for any other style
     */
    public record Mark(Style style, int start, int end, String url) {
        public Mark {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a part: " + start + ".." + end);
            }
        }

        boolean covers(int place) {
            return start < place && place < end;
        }
    }

    public Text {
        marks = List.copyOf(marks);
    }

    public static Text plain(String value) {
        return new TextBuilder().add(value).build();
    }

    /** The same without any formatting. */
    public Text bare() {
        return new Text(value, List.of());
    }
}
