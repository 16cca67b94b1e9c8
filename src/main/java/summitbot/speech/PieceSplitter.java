package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import summitbot.domain.Span;

/** Cuts a text into words, numbers and marks, in one pass. */
final class PieceSplitter {
    private static final Set<String> CLITICS = Set.of("s", "ll", "re", "ve", "d", "m");

    private final String text;
    private final int end;
    private final List<Piece> pieces = new ArrayList<>();

    private PieceSplitter(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Piece> split(String text, Span within) {
        PieceSplitter splitter = new PieceSplitter(text, Math.min(within.end(), text.length()));
        int at = within.start();
        while (at < splitter.end) {
            at = splitter.next(at);
        }
        return splitter.pieces;
    }

    private int next(int at) {
        int point = text.codePointAt(at);
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return at + Character.charCount(point);
        }
        if (Character.isLetter(point)) {
            return word(at);
        }
        if (Character.isDigit(point)) {
            return number(at);
        }
        int stop = Math.min(end, at + Character.charCount(point));
        while (isDash(text.charAt(at)) && stop < end && isDash(text.charAt(stop))) {
            stop++;
        }
        add(at, stop, Piece.Kind.MARK);
        return stop;
    }

    private int word(int start) {
        int at = start;
        while (at < end && (isWordPart(text.codePointAt(at)) || joins(start, at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        at = Math.min(at, end);
        int clitic = clitic(start, at);
        if (clitic > start) {
            add(start, clitic, Piece.Kind.WORD);
            add(clitic, at, Piece.Kind.WORD);
            return at;
        }
        int stop = at < end && text.charAt(at) == '.' && keepsDot(start, at) ? at + 1 : at;
        add(start, stop, Piece.Kind.WORD);
        return stop;
    }

    /** A hyphen, apostrophe or ampersand between two letters, or the dot of "U.S." */
    private boolean joins(int start, int at) {
        if (at == start || at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        char mark = text.charAt(at);
        if (mark == '.') {
            return at - start >= 1
                    && (at - start == 1 || text.charAt(at - 2) == '.')
                    && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
        }
        return mark == '-' || mark == '\u2010' || mark == '\u2011' || isApostrophe(mark) || mark == '&';
    }

    private int clitic(int start, int stop) {
        for (int at = stop - 2; at > start && at >= stop - 3; at--) {
            if (isApostrophe(text.charAt(at))) {
                return CLITICS.contains(text.substring(at + 1, stop).toLowerCase(Locale.ROOT)) ? at : -1;
            }
        }
        return -1;
    }

    /** "Mr.", "p.m.", and the initial in "J. Smith". */
    private boolean keepsDot(int start, int at) {
        String word = text.substring(start, at);
        boolean initial = at - start == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial
                || (at - start > 2 && text.charAt(at - 2) == '.')
                || (Lexicon.ABBREVIATION.has(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0)));
    }

    private int number(int start) {
        int at = start;
        while (at < end && (isWordPart(text.codePointAt(at)) || isInsideNumber(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        at = Math.min(at, end);
        add(start, at, Piece.Kind.NUMBER);
        return at;
    }

    private boolean isInsideNumber(int at) {
        char mark = text.charAt(at);
        return (mark == '.' || mark == ',' || mark == ':' || mark == '-')
                && at + 1 < end
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void add(int start, int stop, Piece.Kind kind) {
        String word = text.substring(start, stop);
        pieces.add(new Piece(new Span(start, stop), word, key(word, kind), kind));
    }

    private static String key(String word, Piece.Kind kind) {
        if (kind == Piece.Kind.MARK) {
            return isDash(word.charAt(0)) ? "-" : isApostrophe(word.charAt(0)) ? "'" : word;
        }
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isDash(char mark) {
        return mark == '-' || (mark >= '\u2010' && mark <= '\u2015');
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’' || mark == 'ʼ';
    }
}
