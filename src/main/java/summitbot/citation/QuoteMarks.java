package summitbot.citation;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Span;

/** Finds what stands between quotation marks; a mark that is never closed quotes all that follows. */
final class QuoteMarks {
    private static final String OPEN = "“„«";
    private static final String CLOSE = "”“»";
    private static final String STRAIGHT = "\"＂";

    private QuoteMarks() {}

    static boolean isMark(char sign) {
        return OPEN.indexOf(sign) >= 0 || CLOSE.indexOf(sign) >= 0 || STRAIGHT.indexOf(sign) >= 0;
    }

    static List<Span> find(String text) {
        List<Span> quotes = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (start < 0 && (OPEN.indexOf(sign) >= 0 || STRAIGHT.indexOf(sign) >= 0 || sign == '”')) {
                start = at + 1;
            } else if (start >= 0 && closes(text, start, at)) {
                add(quotes, start, at);
                start = -1;
            }
        }
        if (start >= 0) {
            add(quotes, start, text.length());
        }
        return List.copyOf(quotes);
    }

    /** A straight mark between curved ones belongs to a quotation inside the quotation. */
    private static boolean closes(String text, int start, int at) {
        char sign = text.charAt(at);
        boolean curved = text.charAt(start - 1) == '“' && text.indexOf('”', at) >= 0;
        return CLOSE.indexOf(sign) >= 0 || (STRAIGHT.indexOf(sign) >= 0 && !curved);
    }

    private static void add(List<Span> quotes, int start, int end) {
        if (start < end) {
            quotes.add(new Span(start, end));
        }
    }
}
