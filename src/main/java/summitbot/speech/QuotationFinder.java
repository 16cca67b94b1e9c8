package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.domain.Span;

/** Finds the outermost quotations of a paragraph, whatever marks it uses; an apostrophe is no mark. */
final class QuotationFinder {
    private final String text;
    private final Span within;
    private boolean singlesMayClose = true;

    private QuotationFinder(String text, Span within) {
        this.text = text;
        this.within = within;
    }

    static List<Quotation> find(String text, Span paragraph) {
        QuotationFinder finder = new QuotationFinder(text, paragraph);
        List<Quotation> found = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            Optional<Quotation> quotation = finder.opensAt(at) ? finder.from(at) : Optional.empty();
            quotation.ifPresent(found::add);
            at = quotation.map(q -> q.whole().end()).orElse(at + 1);
        }
        return found;
    }

    private boolean opensAt(int at) {
        char mark = text.charAt(at);
        return switch (mark) {
            case '“', '„', '«' -> true;
            case '"', '\'', '‘' -> startsWord(at);
            default -> false;
        };
    }

    private boolean startsWord(int at) {
        boolean before = at == within.start() || isOpenBefore(text.charAt(at - 1));
        return before && at + 1 < within.end() && !isSpace(text.charAt(at + 1));
    }

    private static boolean isOpenBefore(char mark) {
        return isSpace(mark) || mark == '(' || mark == '[' || mark == '—' || mark == '–' || mark == '-' || mark == ':';
    }

    private Optional<Quotation> from(int open) {
        char mark = text.charAt(open);
        boolean single = mark == '\'' || mark == '‘';
        int close = single ? closingSingle(open) : closing(open, closer(mark));
        singlesMayClose &= !single || close >= 0;
        if (close >= 0) {
            return Optional.of(new Quotation(new Span(open, close + 1), new Span(open + 1, close), true));
        }
        // A single mark that never closes is an apostrophe ("'em"); a double one is a quotation that goes on.
        return single
                ? Optional.empty()
                : Optional.of(
                        new Quotation(new Span(open, within.end()), new Span(open + 1, trimmed(open + 1)), false));
    }

    private int trimmed(int from) {
        int end = within.end();
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String closer(char mark) {
        return switch (mark) {
            case '„' -> "“”";
            case '«' -> "»";
            case '"' -> "\"”";
            default -> "”\"";
        };
    }

    private int closing(int open, String closers) {
        for (int at = open + 1; at < within.end(); at++) {
            if (closers.indexOf(text.charAt(at)) >= 0 && (text.charAt(at) != '"' || !opensInside(at))) {
                return at;
            }
        }
        return -1;
    }

    /** A straight mark after a space and before a letter opens an inner quotation or is misplaced: not a closing one. */
    private boolean opensInside(int at) {
        return isSpace(text.charAt(at - 1)) && at + 1 < within.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The first single mark after a word, unless it looks like the possessive of a plural and a better one follows. */
    private int closingSingle(int open) {
        int possible = -1;
        // Once nothing closed, nothing later does: without this a text of apostrophes takes quadratic time.
        for (int at = open + 2; singlesMayClose && at < within.end(); at++) {
            char mark = text.charAt(at);
            if ((mark == '‘' || mark == '\'') && startsWord(at) && possible >= 0) {
                return possible;
            }
            if ((mark == '’' || mark == '\'') && endsWord(at)) {
                if (!mayBePossessive(at)) {
                    return at;
                }
                possible = at;
            }
        }
        return possible;
    }

    private boolean endsWord(int at) {
        return !isSpace(text.charAt(at - 1))
                && (at + 1 == within.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private boolean mayBePossessive(int at) {
        return text.charAt(at - 1) == 's'
                && at + 2 < within.end()
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }

    private static boolean isSpace(char mark) {
        return Character.isWhitespace(mark) || Character.isSpaceChar(mark);
    }
}
