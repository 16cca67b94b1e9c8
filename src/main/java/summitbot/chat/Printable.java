package summitbot.chat;

import java.util.regex.Pattern;

/** Makes text of strangers harmless to show: no control over a terminal, no hidden or reordered text, no forged marks. */
public final class Printable {
    /** More marks on one letter than any written language needs only serve to paint over neighbouring lines. */
    private static final int COMBINING_MARKS = 4;

    /** Letters and marks by their category that nobody can see, and text variants that can carry hidden data. */
    private static final String INVISIBLE = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u00A0\\u2028\\u2029]++");
    private static final Pattern MARK =
            Pattern.compile("[\\[［【〔⟦]\\s*+([,;.\\p{Pd}\\s]*+\\p{N}[\\p{N}\\s,;.\\p{Pd}]*+)[\\]］】〕⟧]");

    private Printable() {}

    /** The text without anything that a terminal or a reader's eye would obey instead of show; keeps line ends and tabs. */
    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            if (!isShown(code) && !joinsEmoji(kept, code)) {
                continue;
            }
            marks = isCombining(code) ? marks + 1 : 0;
            if (marks <= COMBINING_MARKS) {
                kept.appendCodePoint(code);
            }
        }
        return kept.toString();
    }

    /** As {@link #of}, on one line, and with what looks like a citation mark changed, since only code may write one. */
    public static String line(String text) {
        String oneLine = of(SPACE.matcher(text).replaceAll(" ")).strip();
        return MARK.matcher(oneLine).replaceAll("($1)");
    }

    /** Whether showing this character can do no more than put ink on the screen. */
    public static boolean isShown(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL -> code == '\n' || code == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> INVISIBLE.indexOf(code) < 0 && !isVariation(code);
        };
    }

    private static boolean isVariation(int code) {
        return (code >= 0xFE00 && code < EMOJI_STYLE) || (code >= 0xE0100 && code <= 0xE01EF);
    }

    private static boolean isCombining(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** A family of four is four people glued with this character; anywhere else it only hides. */
    private static boolean joinsEmoji(StringBuilder before, int code) {
        return code == ZERO_WIDTH_JOINER && !before.isEmpty() && isSymbol(before.codePointBefore(before.length()));
    }

    private static boolean isSymbol(int code) {
        int type = Character.getType(code);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || code == EMOJI_STYLE;
    }
}
