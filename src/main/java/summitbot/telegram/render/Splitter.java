package summitbot.telegram.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import summitbot.telegram.render.Text.Mark;
import summitbot.telegram.render.Text.Style;

/**
 * Cuts a text into messages of at most 4096 UTF-16 units and 100 marks: between lines if it can, else between sentences,
 * words, or characters as a person sees them. Only a quotation is ever continued in the next message.
 */
public final class Splitter {
    private static final int LONGEST = 4096;
    private static final int MOST_MARKS = 100;

    private Splitter() {}

    /** The pieces in order; what is lost is white space between them. A text without any gives none. */
    public static List<Text> split(Text text) {
        List<Text> pieces = new ArrayList<>();
        int start = skipSpace(text.value(), 0);
        while (start < text.value().length()) {
            int end = end(text, start);
            int cut = end == text.value().length() ? end : cut(text, start, end);
            int trimmed = cut;
            while (trimmed > start && Character.isWhitespace(text.value().charAt(trimmed - 1))) {
                trimmed--;
            }
            pieces.add(new Text(text.value().substring(start, trimmed), Marks.cut(text.marks(), start, trimmed)));
            start = skipSpace(text.value(), cut);
        }
        return pieces;
    }

    /** The furthest place that the limits allow. */
    private static int end(Text text, int start) {
        int end = Math.min(text.value().length(), start + LONGEST);
        List<Mark> inside = text.marks().stream()
                .filter(mark -> mark.end() > start && mark.start() < end)
                .toList();
        return inside.size() <= MOST_MARKS
                ? end
                : Math.max(start + 1, inside.get(MOST_MARKS).start());
    }

    private static int cut(Text text, int start, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(window(text.value(), start, end));
        // The other rules know nothing of flags and joined emoji, and end words and sentences inside of them.
        IntPredicate whole = place -> characters.isBoundary(place - start)
                && text.marks().stream()
                        .noneMatch(mark -> mark.style() != Style.EXPANDABLE_BLOCKQUOTE && mark.covers(place));
        int line = lastLine(text.value(), start, end, whole);
        if (line > start) {
            return line;
        }
        for (BreakIterator breaks : List.of(
                BreakIterator.getSentenceInstance(Locale.ROOT),
                BreakIterator.getWordInstance(Locale.ROOT),
                BreakIterator.getCharacterInstance(Locale.ROOT))) {
            int place = last(breaks, text.value(), start, end, whole);
            if (place > start) {
                return place;
            }
        }
        // One mark or one character as seen is longer than a message.
        int place = last(characters, text.value(), start, end, any -> true);
        return place > start ? place : text.value().offsetByCodePoints(start, (end - start) / 2);
    }

    private static int lastLine(String text, int start, int end, IntPredicate whole) {
        for (int place = end; place > start + (end - start) / 2; place--) {
            if (text.charAt(place - 1) == '\n' && whole.test(place)) {
                return place;
            }
        }
        return start;
    }

    private static int last(BreakIterator breaks, String text, int start, int end, IntPredicate whole) {
        breaks.setText(window(text, start, end));
        int place = breaks.preceding(end - start + 1);
        while (place > 0 && !whole.test(start + place)) {
            place = breaks.previous();
        }
        return start + Math.max(0, place);
    }

    /** What decides where a cut before {@code end} may be; a break depends on what follows it. */
    private static String window(String text, int start, int end) {
        return text.substring(start, Math.min(text.length(), end + 50));
    }

    private static int skipSpace(String text, int from) {
        int place = from;
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }
}
