package summitbot.language;

import java.util.Set;
import summitbot.domain.Span;

/**
 * A word, a number or a sign, with where it stands.
 *
 * @param word lower case; apostrophes straight, dots and thousands separators removed ("p.m." is "pm", "1,000" is "1000")
 * @param glued whether nothing stands between it and the token before
 * @param capital whether it begins with a capital letter
 */
record Token(String word, Span span, Kind kind, boolean glued, boolean capital) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        END
    }

    static final Token END = new Token("", new Span(0, 0), Kind.END, false, false);

    boolean is(String other) {
        return word.equals(other);
    }

    boolean in(Set<String> words) {
        return words.contains(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** A number without a decimal point of at most {@code digits} digits. */
    boolean isWhole(int digits) {
        return isNumber() && word.indexOf('.') < 0 && word.length() <= digits;
    }

    boolean isDash() {
        return word.equals("-") || word.equals("–") || word.equals("—") || word.equals("‑");
    }
}
