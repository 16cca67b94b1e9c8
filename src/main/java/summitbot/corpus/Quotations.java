package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Span;

/**
 * Finds the quotations of a paragraph, marks included. A mark whose partner is missing, as at the start of a quotation
 * that runs over several paragraphs, opens nothing.
 */
final class Quotations {
    private static final int NONE = -1;

    private Quotations() {}

    /** In order, not overlapping. */
    static List<Span> of(String text, Span span) {
        List<Span> found = new ArrayList<>();
        int open = NONE;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (!isMark(c)) {
                continue;
            }
            if (open != NONE && closes(text, open, at, span)) {
                found.add(new Span(open, at + 1));
                open = NONE;
            } else if (opens(text, c, at, span) && (open == NONE || !isSingle(c))) {
                open = at;
            }
        }
        return found;
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\'' || (c > 0x7F && "“”„‘’«»「」『』".indexOf(c) >= 0);
    }

    /** Often an apostrophe, so it opens nothing inside another quotation. */
    private static boolean isSingle(char c) {
        return c == '\'' || c == '‘';
    }

    private static boolean opens(String text, char c, int at, Span span) {
        return switch (c) {
            case '“', '„', '«', '「', '『' -> true;
            case '"' -> {
                boolean free =
                        at == span.start() || "([{—–-".indexOf(text.charAt(at - 1)) >= 0 || isSpace(text, at - 1);
                yield free && at + 1 < span.end() && !isSpace(text, at + 1);
            }
            case '\'', '‘' -> {
                boolean free = at == span.start() || isSpace(text, at - 1);
                yield free && at + 1 < span.end() && Character.isUpperCase(text.charAt(at + 1));
            }
            default -> false;
        };
    }

    private static boolean closes(String text, int open, int at, Span span) {
        char c = text.charAt(at);
        return switch (text.charAt(open)) {
            case '“' -> c == '”';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '‘', '\'' -> (c == '’' || c == '\'') && isBehindPunctuation(text, at, span);
            case '「' -> c == '」';
            case '『' -> c == '』';
            default -> c == '"' && !opens(text, c, at, span);
        };
    }

    /** As at the end of what somebody said, unlike an apostrophe. */
    private static boolean isBehindPunctuation(String text, int at, Span span) {
        boolean free = at + 1 == span.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return free && ",.!?…".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isSpace(String text, int at) {
        return WhiteSpace.is(text.charAt(at));
    }
}
