package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Span;

/** Cuts a text into its lines. */
final class Lines {
    private Lines() {}

    /** One span a line without surrounding white space; empty for a blank line. */
    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !WhiteSpace.isLineBreak(text.charAt(end))) {
                end++;
            }
            lines.add(WhiteSpace.trim(text, start, end));
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    /** Runs of lines without a blank line between them. */
    static List<List<Span>> paragraphs(List<Span> lines) {
        List<List<Span>> all = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        for (Span line : lines) {
            if (line.length() > 0) {
                current.add(line);
            } else if (!current.isEmpty()) {
                all.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            all.add(current);
        }
        return all;
    }
}
