package summitbot;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of a picture, each with its place in the text. */
record Wrapped(List<Line> lines) {
    /** A line from {@code start} to {@code end}, without the space at which it was broken. */
    record Line(int start, int end) {}

    static Wrapped of(String text, int longest) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int hard = text.indexOf('\n', start);
            int end = hard < 0 ? text.length() : hard;
            if (end - start > longest) {
                int space = text.lastIndexOf(' ', start + longest);
                end = space > start ? space : start + longest;
            }
            lines.add(new Line(start, end));
            start = end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
        }
        return new Wrapped(lines);
    }
}
