package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Span;

/**
 * Cuts a paragraph into sentences, in time linear in its length, whatever it holds. The spans are in order, do not
 * overlap, have no white space around them and together cover everything else. A single line break counts as a space; a
 * blank line always ends a sentence. A quotation of several sentences stays with its attribution in one piece of up to
 * {@value #LONGEST_QUOTATION} characters; no piece is longer than {@value #LONGEST}.
 */
public final class SentenceSplitter {
    static final int LONGEST_QUOTATION = 600;
    static final int LONGEST = 1_000;

    /** Splits what lies {@code within}; the spans count from the start of {@code text}. */
    public List<Span> split(String text, Span within) {
        Span body = WhiteSpace.trim(text, within.start(), within.end());
        List<Span> sentences = new ArrayList<>();
        List<SentenceEnd> together = new ArrayList<>();
        int start = body.start();
        for (SentenceEnd end : SentenceEnds.of(text, body)) {
            together.add(end);
            if (!end.quoted()) {
                add(sentences, text, start, together);
                start = end.at();
                together.clear();
            }
        }
        return List.copyOf(sentences);
    }

    private static void add(List<Span> sentences, String text, int start, List<SentenceEnd> together) {
        Span whole = WhiteSpace.trim(text, start, together.getLast().at());
        if (together.size() == 1 || whole.length() <= LONGEST_QUOTATION) {
            addPieces(sentences, text, whole);
            return;
        }
        int from = start;
        for (SentenceEnd end : together) {
            addPieces(sentences, text, WhiteSpace.trim(text, from, end.at()));
            from = end.at();
        }
    }

    private static void addPieces(List<Span> sentences, String text, Span sentence) {
        Span rest = sentence;
        while (rest.length() > LONGEST) {
            int cut = cut(text, rest);
            sentences.add(WhiteSpace.trim(text, rest.start(), cut));
            rest = WhiteSpace.trim(text, cut, rest.end());
        }
        if (rest.length() > 0) {
            sentences.add(rest);
        }
    }

    /** At the last white space in reach, else anywhere but inside a surrogate pair. */
    private static int cut(String text, Span rest) {
        int furthest = rest.start() + LONGEST;
        for (int at = furthest; at > rest.start(); at--) {
            if (WhiteSpace.is(text.charAt(at))) {
                return at;
            }
        }
        return Character.isSurrogatePair(text.charAt(furthest - 1), text.charAt(furthest)) ? furthest - 1 : furthest;
    }
}
