package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.domain.Passage;
import summitbot.domain.Span;

/**
 * Finds the paragraphs and headings of a Markdown text. The text stays as it is; the spans leave out the marks of
 * headings, list items and quotations at the start of a line.
 */
final class Markdown {
    private static final int LONGEST_FRONT_MATTER = 100;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Span> open = Optional.empty();
    private boolean quoting;

    private Markdown(String text) {
        this.text = text;
    }

    static Draft draft(String name, String text) {
        List<Block> blocks = blocks(text);
        return new Draft(name, name, Labels.titled(title(text, blocks)), text, blocks);
    }

    private static List<Block> blocks(String text) {
        Markdown markdown = new Markdown(text);
        List<Span> lines = Lines.of(text);
        for (Span line : lines.subList(frontMatter(text, lines), lines.size())) {
            markdown.add(line);
        }
        markdown.close(Passage.Kind.PARAGRAPH);
        return markdown.blocks;
    }

    /** The first heading. */
    private static Optional<String> title(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Passage.Kind.HEADING)
                .map(block -> block.span().cut(text))
                .findFirst();
    }

    /** How many lines at the top hold settings between two lines of {@code ---}. */
    private static int frontMatter(String text, List<Span> lines) {
        if (lines.isEmpty() || !lines.getFirst().cut(text).equals("---")) {
            return 0;
        }
        for (int at = 1; at < Math.min(lines.size(), LONGEST_FRONT_MATTER); at++) {
            if (lines.get(at).cut(text).equals("---")) {
                return at + 1;
            }
        }
        return 0;
    }

    private void add(Span line) {
        if (isUnderline(line)) {
            close(Passage.Kind.HEADING);
        } else if (!Lines.hasWords(text, line) || text.startsWith("```", line.start())) {
            close(Passage.Kind.PARAGRAPH);
        } else if (text.charAt(line.start()) == '#') {
            close(Passage.Kind.PARAGRAPH);
            open = Optional.of(without("#", line));
            close(Passage.Kind.HEADING);
        } else if (isItem(line)) {
            close(Passage.Kind.PARAGRAPH);
            quoting = text.charAt(line.start()) == '>';
            open = Optional.of(without("-*+>•", line));
        } else {
            open = Optional.of(new Span(open.orElse(line).start(), line.end()));
        }
    }

    private void close(Passage.Kind kind) {
        open.filter(span -> span.length() > 0)
                .ifPresent(span ->
                        blocks.add(kind == Passage.Kind.HEADING ? new Block(span, kind) : Block.of(text, span)));
        open = Optional.empty();
        quoting = false;
    }

    /** A line of {@code ===} or {@code ---} right under a text makes that a heading. */
    private boolean isUnderline(Span line) {
        return open.isPresent() && line.length() > 1 && line.cut(text).chars().allMatch(c -> c == '=' || c == '-');
    }

    private boolean isItem(Span line) {
        char first = text.charAt(line.start());
        boolean marked = line.length() > 1 && WhiteSpace.is(text.charAt(line.start() + 1));
        return (marked && "-*+•".indexOf(first) >= 0) || (first == '>' && (open.isEmpty() || !quoting));
    }

    private Span without(String marks, Span line) {
        int start = line.start();
        while (start < line.end() && marks.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return WhiteSpace.trim(text, start, line.end());
    }
}
