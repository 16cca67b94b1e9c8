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

    /** Whether there is a letter or digit; a row of stars parts paragraphs as a blank line does. */
    static boolean hasWords(String text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Runs of lines with words. */
    static List<List<Span>> paragraphs(String text) {
        List<List<Span>> all = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        for (Span line : of(text)) {
            if (hasWords(text, line)) {
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
