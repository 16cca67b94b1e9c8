package summitbot.citation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import summitbot.domain.Span;

/**
 * Text as it compares when typography does not count: lower case, one space for any white space and none before a
 * comma or a dot, one sign for all dashes and one for all quotation marks, no accents, nothing invisible.
 */
final class Folded {
    private static final String QUOTES = "\"'`´‘’‚‛“”„‟«»‹›′″";
    private static final String DASHES = "-‐‑‒–—―−";
    private static final String NO_SPACE_BEFORE = ",.;:!?)";

    private final StringBuilder text = new StringBuilder();
    /** For each character of {@code text}, where it begins and ends in the original. */
    private int[] starts = new int[256];

    private int[] ends = new int[256];

    private Folded() {}

    static Folded of(String original, Span within) {
        Folded folded = new Folded();
        for (int at = within.start(); at < within.end(); ) {
            int point = original.codePointAt(at);
            int next = Math.min(at + Character.charCount(point), within.end());
            folded.add(fold(point), at, next);
            at = next;
        }
        return folded;
    }

    static Folded of(String original) {
        return of(original, new Span(0, original.length()));
    }

    String text() {
        return text.toString();
    }

    /** Where the characters from {@code from} to {@code to} stand in the original. */
    Span original(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    private static String fold(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        if (QUOTES.indexOf(point) >= 0) {
            return "'";
        }
        if (DASHES.indexOf(point) >= 0) {
            return "-";
        }
        if (point < 128) {
            return Character.toString(Character.toLowerCase(point));
        }
        int type = Character.getType(point);
        boolean unseen = type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
        return unseen
                ? ""
                : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
    }

    private void add(String folded, int start, int end) {
        for (int i = 0; i < folded.length(); i++) {
            char sign = folded.charAt(i);
            int last = text.length() - 1;
            boolean afterSpace = last >= 0 && text.charAt(last) == ' ';
            if (sign == ' ' && (afterSpace || last < 0)) {
                continue;
            }
            if (afterSpace && NO_SPACE_BEFORE.indexOf(sign) >= 0) {
                text.setLength(last);
            }
            put(sign, start, end);
        }
    }

    private void put(char sign, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        text.append(sign);
    }
}
