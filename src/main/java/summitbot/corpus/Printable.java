package summitbot.corpus;

import java.util.Locale;

/** Makes a name from outside safe to show: control, format and broken characters appear as escapes. */
final class Printable {
    private static final int LONGEST = 300;

    private Printable() {}

    static String of(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        name.codePoints().limit(LONGEST).forEach(point -> append(shown, point));
        if (name.codePointCount(0, name.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            default -> shown.appendCodePoint(point);
        }
    }
}
