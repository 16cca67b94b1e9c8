package summitbot.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import summitbot.domain.Passage;
import summitbot.domain.Span;
import summitbot.language.Negation;

/**
 * Finds a quotation in its passage whatever the typography, so that what is shown can be cut from the source.
 * A quotation with gaps ("...", "[…]") is found piece by piece, in order; a gap must not hide a "not".
 */
public final class QuoteFinder {
    /** A bracket around one letter only changes its case: "[T]he". */
    private static final Pattern CASE_BRACKET = Pattern.compile("\\[(\\p{L})\\]");

    private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]]{0,60}+\\]|\\.{3,}+");
    private static final String EDGE = " ,.;:!?-'()";

    private final Folded source;
    private final String text;
    private final Passage passage;

    private QuoteFinder(Passage passage) {
        this.passage = passage;
        this.source = Folded.of(passage.source().text(), passage.span());
        this.text = source.text();
    }

    /** Spans in the source's text, one for each piece; empty when the passage does not say so. */
    public static List<Span> find(String quote, Passage passage) {
        QuoteFinder finder = new QuoteFinder(passage);
        String folded = Folded.of(CASE_BRACKET.matcher(quote).replaceAll("$1")).text();
        List<Span> whole = finder.pieces(List.of(trim(folded)));
        return whole.isEmpty() ? finder.pieces(pieces(folded)) : whole;
    }

    private static List<String> pieces(String folded) {
        return GAP.splitAsStream(folded)
                .map(QuoteFinder::trim)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Marks at the ends belong to the sentence around the quotation as often as to the quotation itself. */
    private static String trim(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && EDGE.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }

    private List<Span> pieces(List<String> pieces) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        for (String piece : pieces) {
            int at = piece.isEmpty() ? -1 : indexOf(piece, from);
            if (at < 0) {
                return List.of();
            }
            found.add(source.original(at, at + piece.length()));
            from = at + piece.length();
        }
        return gapsAreHonest(found) ? List.copyOf(found) : List.of();
    }

    /** The first place at which the piece begins and ends with whole words. */
    private int indexOf(String piece, int from) {
        int at = text.indexOf(piece, from);
        while (at >= 0 && !(isEdge(at) && isEdge(at + piece.length()))) {
            at = text.indexOf(piece, at + 1);
        }
        return at;
    }

    private boolean isEdge(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean gapsAreHonest(List<Span> found) {
        for (int i = 1; i < found.size(); i++) {
            int gapStart = found.get(i - 1).end();
            int gapEnd = found.get(i).start();
            if (Negation.count(passage.source().text(), new Span(gapStart, gapEnd)) > 0) {
                return false;
            }
        }
        return true;
    }
}
