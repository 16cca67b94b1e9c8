package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Span;

/** Finds where sentences end: at a mark such as a full stop, unless {@link Gap} says that the sentence goes on. */
final class SentenceEnds {
    private static final String WIDE = "。！？｡";
    private static final String MARKS = "…‼⁇⁈⁉؟।" + WIDE;
    private static final String CLOSERS = "\"'”’“)]}»›」』）*_";

    private final String text;
    private final int limit;
    private final List<Span> quotations;
    private final List<SentenceEnd> ends = new ArrayList<>();
    private int quotation;

    private SentenceEnds(String text, Span span) {
        this.text = text;
        this.limit = span.end();
        this.quotations = Quotations.of(text, span);
    }

    /** In order; the last one is the end of the span, except for an empty span. */
    static List<SentenceEnd> of(String text, Span span) {
        SentenceEnds found = new SentenceEnds(text, span);
        found.scan(span.start());
        return found.ends;
    }

    private void scan(int start) {
        int sentence = start;
        int at = start;
        while (at < limit) {
            int end = isMark(text.charAt(at)) ? afterClosers(at) : at;
            int next = WhiteSpace.skip(text, end, limit);
            if (next < limit && endsBetween(sentence, at, end, next)) {
                ends.add(new SentenceEnd(end, isQuoted(end)));
                sentence = next;
            }
            at = Math.max(next, at + 1);
        }
        if (limit > start) {
            ends.add(new SentenceEnd(limit, false));
        }
    }

    private boolean endsBetween(int sentence, int mark, int end, int next) {
        if (isBlankLine(end, next)) {
            return true;
        }
        boolean separate = next > end || WIDE.indexOf(text.charAt(mark)) >= 0;
        return end > mark && separate && new Gap(text, sentence, mark, end, next, limit).endsSentence();
    }

    private int afterClosers(int mark) {
        int end = mark + 1;
        while (end < limit) {
            char c = text.charAt(end);
            if (isMark(c) || CLOSERS.indexOf(c) >= 0) {
                end++;
            } else if (isSpacedDot(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return afterFootnote(end);
    }

    /** Behind {@code [12]}, which belongs to the sentence that ends. */
    private int afterFootnote(int at) {
        int end = at + 1;
        while (end < limit && end < at + 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean footnote = end > at + 1 && end < limit && text.charAt(at) == '[' && text.charAt(end) == ']';
        return footnote ? end + 1 : at;
    }

    /** Inside {@code . . .}. */
    private boolean isSpacedDot(int at) {
        return at + 1 < limit
                && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')
                && text.charAt(at - 1) == '.'
                && text.charAt(at + 1) == '.';
    }

    private boolean isBlankLine(int from, int to) {
        int breaks = 0;
        for (int at = from; at < to && breaks < 2; at++) {
            char c = text.charAt(at);
            boolean secondHalf = c == '\n' && at > 0 && text.charAt(at - 1) == '\r';
            breaks += WhiteSpace.isLineBreak(c) && !secondHalf ? 1 : 0;
        }
        return breaks == 2;
    }

    /** Asked for ever higher places, so that all questions together take linear time. */
    private boolean isQuoted(int end) {
        while (quotation < quotations.size() && quotations.get(quotation).end() <= end) {
            quotation++;
        }
        return quotation < quotations.size() && quotations.get(quotation).start() < end;
    }

    private static boolean isMark(char c) {
        // Most characters are letters: they must not cost a search.
        return c == '.' || c == '!' || c == '?' || (c > 0x7F && MARKS.indexOf(c) >= 0);
    }
}
