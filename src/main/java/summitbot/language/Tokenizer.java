package summitbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import summitbot.domain.Span;

/** Cuts text into words, numbers and signs in one pass; "p.m.", "U.S.", "G20" and "1,000.5" are one token each. */
final class Tokenizer {
    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Span within) {
        this.text = text;
        this.end = within.end();
    }

    static Tokens tokens(String text, Span within) {
        Tokenizer tokenizer = new Tokenizer(text, within);
        int at = within.start();
        while (at < tokenizer.end) {
            at = tokenizer.next(at);
        }
        return new Tokens(tokenizer.tokens);
    }

    private int next(int at) {
        int point = text.codePointAt(at);
        int width = Character.charCount(point);
        if (isSpace(point)) {
            return at + width;
        }
        if (Character.isDigit(point)) {
            return add(at, number(at), Token.Kind.NUMBER);
        }
        if (Character.isLetter(point)) {
            return add(at, word(at), Token.Kind.WORD);
        }
        return add(at, Math.min(at + width, end), Token.Kind.SIGN);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private int number(int start) {
        int at = digits(start);
        while (isGroup(at)) {
            at += 4;
        }
        return at + 1 < end && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1)) ? digits(at + 1) : at;
    }

    /** A comma or a hard space and exactly three digits. */
    private boolean isGroup(int at) {
        return at + 3 < end
                && (text.charAt(at) == ',' || text.charAt(at) == '\u00a0' || text.charAt(at) == '\u202f')
                && digits(at + 1) == at + 4;
    }

    private int digits(int start) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int word(int start) {
        int at = start;
        while (at < end && continuesWord(start, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    private boolean continuesWord(int start, int at) {
        int point = text.codePointAt(at);
        if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean letterAfter = at + 1 < end && Character.isLetter(text.charAt(at + 1));
        if (isApostrophe(point)) {
            return letterAfter;
        }
        return point == '.' && isInitials(start, at);
    }

    /** Letters and dots in turn, as in "p.m." or "U.S."; the last dot belongs to it. */
    private boolean isInitials(int start, int at) {
        if (!Character.isLetter(text.charAt(at - 1)) || (at - 2 >= start && text.charAt(at - 2) != '.')) {
            return false;
        }
        boolean first = at - 1 == start;
        boolean more = at + 2 < end
                && Character.isLetter(text.charAt(at + 1))
                && !Character.isLetterOrDigit(text.charAt(at + 2));
        return !first || more || (at + 2 == end && Character.isLetter(text.charAt(at + 1)));
    }

    static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ';
    }

    private int add(int from, int to, Token.Kind kind) {
        boolean glued = !tokens.isEmpty() && tokens.getLast().span().end() == from;
        boolean capital = Character.isUpperCase(text.codePointAt(from));
        tokens.add(new Token(normal(text.substring(from, to), kind), new Span(from, to), kind, glued, capital));
        return to;
    }

    private static String normal(String raw, Token.Kind kind) {
        return switch (kind) {
            case NUMBER -> digitsOf(raw);
            case WORD ->
                raw.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace('ʼ', '\'')
                        .replace(".", "");
            case SIGN, END -> raw;
        };
    }

    private static String digitsOf(String raw) {
        StringBuilder digits = new StringBuilder();
        raw.codePoints()
                .filter(point -> Character.isDigit(point) || point == '.')
                .forEach(point -> digits.append(point == '.' ? "." : String.valueOf(Character.digit(point, 10))));
        return digits.toString();
    }
}
