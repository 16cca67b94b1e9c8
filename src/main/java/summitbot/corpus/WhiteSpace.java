package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Span;

/** What counts as white space around passages and sentences: Java's, Unicode's (also no-break) and a stray BOM. */
final class WhiteSpace {
    private WhiteSpace() {}

    static boolean is(char c) {
        return c == ' '
                || (c < 128 ? c <= 0x20 : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    /** The first place from {@code at} on that is no white space, or {@code limit}. */
    static int skip(String text, int at, int limit) {
        int next = at;
        while (next < limit && is(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The pieces between white space. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = skip(text, 0, text.length());
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !is(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(at, end));
            at = skip(text, end, text.length());
        }
        return words;
    }

    /** The span without white space at its ends; empty at its start when there is nothing else. */
    static Span trim(String text, int from, int to) {
        int start = skip(text, from, to);
        int end = to;
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
