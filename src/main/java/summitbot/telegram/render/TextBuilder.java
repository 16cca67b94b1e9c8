package summitbot.telegram.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitbot.chat.Printable;
import summitbot.telegram.render.Text.Mark;
import summitbot.telegram.render.Text.Style;

/** Puts a text together; whatever is added is made harmless first. */
public final class TextBuilder {
    private final StringBuilder value = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    /** Adds what the bot says itself, or what somebody else wrote; line ends are kept. */
    public TextBuilder add(String text) {
        append(Printable.of(text));
        return this;
    }

    public TextBuilder add(String text, Style style) {
        int start = value.length();
        add(text);
        mark(style, start, value.length(), "");
        return this;
    }

    /** Adds a link; the address must be one of a source, never one out of a text. */
    public TextBuilder link(String text, String url) {
        int start = value.length();
        value.append(Printable.of(text));
        mark(Style.LINK, start, value.length(), url);
        return this;
    }

    public TextBuilder add(Text text) {
        int start = value.length();
        value.append(text.value());
        text.marks().forEach(mark -> mark(mark.style(), start + mark.start(), start + mark.end(), mark.url()));
        return this;
    }

    /** Shows everything from {@code start} on in a style. */
    public TextBuilder wrap(int start, Style style) {
        mark(style, start, value.length(), "");
        return this;
    }

    public int length() {
        return value.length();
    }

    /** The text without white space at its ends, as the server would show it. */
    public Text build() {
        int start = 0;
        while (start < value.length() && Character.isWhitespace(value.charAt(start))) {
            start++;
        }
        int end = value.length();
        while (end > start && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        return new Text(value.substring(start, end), Marks.cut(tidy(), start, end));
    }

    private void append(String text) {
        int start = value.length();
        value.append(text);
        LinkLike.in(text).forEach(span -> mark(Style.CODE, start + span.start(), start + span.end(), ""));
    }

    private void mark(Style style, int start, int end, String url) {
        if (start < end) {
            marks.add(new Mark(style, start, end, url));
        }
    }

    /** Code allows nothing else in its place, so it is cut out of what lies over it. */
    private List<Mark> tidy() {
        List<Mark> code = marks.stream().filter(m -> m.style() == Style.CODE).toList();
        List<Mark> tidy = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.style() == Style.BOLD || mark.style() == Style.ITALIC) {
                tidy.addAll(Marks.without(mark, code));
            } else {
                tidy.add(mark);
            }
        }
        // What contains others comes before them.
        tidy.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return tidy;
    }
}
