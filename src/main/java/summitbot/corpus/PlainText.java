package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Passage;
import summitbot.domain.Span;

/** Finds the paragraphs and headings of a plain text: a line is a paragraph, hard-wrapped lines are joined to one. */
final class PlainText {
    private static final String SENTENCE_ENDS = ".!?…:;。！？";
    private static final String CLOSERS = "\"'”’)]»";
    private static final int WIDEST_WRAP = 100;
    private static final int LONGEST_HEADLINE = 120;

    private final String text;

    private PlainText(String text) {
        this.text = text;
    }

    static Draft draft(String name, String text) {
        return new Draft(name, name, Labels.NONE, text, blocks(text));
    }

    static List<Block> blocks(String text) {
        PlainText plain = new PlainText(text);
        List<Block> blocks = new ArrayList<>();
        for (List<Span> lines : Lines.paragraphs(text)) {
            plain.addBlocks(lines, blocks);
        }
        if (blocks.size() > 1 && plain.isHeadline(blocks.getFirst(), blocks.get(1))) {
            blocks.set(0, new Block(blocks.getFirst().span(), Passage.Kind.HEADING));
        }
        return blocks;
    }

    /** A first line that ends as no report does, above one that does: a headline, though it is written like a sentence. */
    private boolean isHeadline(Block first, Block second) {
        String line = first.span().cut(text);
        String body = second.span().cut(text).strip();
        return line.length() <= LONGEST_HEADLINE
                && line.indexOf('\n') < 0
                && !line.contains(". ")
                && ".:;,…".indexOf(last(line)) < 0
                && body.length() > line.length()
                && ".!?".indexOf(last(body)) >= 0;
    }

    private static char last(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return line.charAt(last);
    }

    private void addBlocks(List<Span> lines, List<Block> blocks) {
        int width = wrapWidth(lines);
        Span current = lines.getFirst();
        for (int next = 1; next < lines.size(); next++) {
            Span before = lines.get(next - 1);
            Span line = lines.get(next);
            if (flows(before, line) || (width > 0 && fills(before, line, width))) {
                current = new Span(current.start(), line.end());
            } else {
                blocks.add(Block.of(text, current));
                current = line;
            }
        }
        blocks.add(Block.of(text, current));
    }

    /** The length of the longest line when the lines are hard-wrapped, else 0. */
    private int wrapWidth(List<Span> lines) {
        int width = 0;
        boolean wrapped = false;
        for (int at = 0; at < lines.size(); at++) {
            width = lines.get(at).length() > WIDEST_WRAP
                    ? width
                    : Math.max(width, lines.get(at).length());
            wrapped |= at > 0 && areShort(lines.get(at - 1), lines.get(at)) && flows(lines.get(at - 1), lines.get(at));
        }
        return wrapped ? width : 0;
    }

    /** The sentence of one line goes on in the next. */
    private boolean flows(Span before, Span line) {
        if (isItem(line) || endsSentence(before)) {
            return false;
        }
        char first = text.charAt(line.start());
        boolean fit = areShort(before, line);
        if (Headings.isHeading(text, before)) {
            return fit && Character.isLowerCase(first);
        }
        return Character.isLowerCase(first) || Character.isDigit(first) || (fit && !Headings.isHeading(text, line));
    }

    /** The next word had no room left: the line was broken for its width, though a sentence ends there. */
    private boolean fills(Span before, Span line, int width) {
        int word = line.start();
        while (word < line.end() && !WhiteSpace.is(text.charAt(word))) {
            word++;
        }
        return areShort(before, line) && !isItem(line) && before.length() + 1 + word - line.start() > width;
    }

    private boolean areShort(Span before, Span line) {
        return before.length() <= WIDEST_WRAP && line.length() <= WIDEST_WRAP;
    }

    private boolean endsSentence(Span line) {
        int last = line.end() - 1;
        while (last > line.start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** A list item or what a named speaker says starts a paragraph of its own. */
    private boolean isItem(Span line) {
        char first = text.charAt(line.start());
        boolean bullet = "-*•–—+#>|".indexOf(first) >= 0;
        int at = line.start();
        while (at < line.end()
                && at < line.start() + 30
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        char mark = at < line.end() ? text.charAt(at) : ' ';
        boolean speaker = mark == ':' && Character.isUpperCase(first);
        boolean number = (mark == '.' || mark == ')') && at - line.start() <= 3 && Character.isDigit(first);
        return bullet || speaker || number;
    }
}
