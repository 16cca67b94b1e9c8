package summitbot.speech;

import summitbot.domain.Span;

/**
 * A word, number, mark or whole quotation of a text.
 *
 * @param text as written; of a quotation what stands between its marks
 * @param key lower case, with a straight apostrophe; of every kind of dash "-"
 * @param classes its word classes as {@link Lexicon#classes} gives them
 */
record Piece(Span span, String text, String key, Kind kind, long classes) {
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        QUOTE,
        NAME
    }

    Piece(Span span, String text, String key, Kind kind) {
        this(span, text, key, kind, Lexicon.classes(key));
    }

    boolean is(String word) {
        return key.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isComma() {
        return kind == Kind.MARK && key.equals(",");
    }

    /** A mark that ends a clause for good. */
    boolean isStop() {
        return kind == Kind.MARK && (key.equals(";") || key.equals(".") || key.equals("?") || key.equals("!"));
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && key.equals(mark);
    }

    boolean isCapitalised() {
        return kind == Kind.WORD
                && (Character.isUpperCase(text.codePointAt(0)) || (text.length() > 3 && hasInnerCapital()));
    }

    /** "al-Sisi", "d'Artagnan": the capital stands after the hyphen or apostrophe. */
    private boolean hasInnerCapital() {
        int at = Math.max(text.indexOf('-'), Math.max(text.indexOf('\''), text.indexOf('’')));
        return at > 0 && at < 4 && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    boolean isAllCaps() {
        return text.length() > 1
                && text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
    }
}
