package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import summitbot.domain.Passage;
import summitbot.domain.Span;

/** Takes the readable text out of a web page: one line a block, white space as a browser shows it. */
final class HtmlPage {
    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, form, button, svg, iframe, head, [hidden]";

    /** Parsing misnested tags takes time quadratic in their number: 100,000 take 3 s, 400,000 a minute. */
    private static final int MOST_TAGS = 100_000;

    private HtmlPage() {}

    static boolean isTooComplex(String html) {
        return html.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS;
    }

    static Draft draft(String name, String html) {
        Document page = Jsoup.parse(html);
        Optional<String> title = Optional.of(page.title()).filter(found -> !found.isBlank());
        Element body = page.body();
        body.select(NOT_TEXT).remove();
        Extraction extraction = new Extraction();
        body.traverse(extraction);
        extraction.endBlock(Passage.Kind.PARAGRAPH);
        String text = extraction.text.toString();
        List<Block> blocks = extraction.blocks.stream()
                .map(block -> block.kind() == Passage.Kind.HEADING ? block : Block.of(text, block.span()))
                .toList();
        return new Draft(name, name, Labels.titled(title), text, blocks);
    }

    private static final class Extraction implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private int start;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element && isBreak(element)) {
                endBlock(Passage.Kind.PARAGRAPH);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isBreak(element)) {
                String name = element.normalName();
                boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
                endBlock(heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH);
            }
        }

        private static boolean isBreak(Element element) {
            return element.isBlock() || element.nameIs("br") || element.nameIs("td");
        }

        private void append(String words) {
            for (int at = 0; at < words.length(); at++) {
                char c = words.charAt(at);
                if (!WhiteSpace.is(c)) {
                    text.append(c);
                } else if (text.length() > start && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        private void endBlock(Passage.Kind kind) {
            int end =
                    text.length() > start && text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length();
            Span span = new Span(start, end);
            if (span.length() > 0) {
                blocks.add(new Block(span, kind));
                text.setLength(span.end());
                text.append('\n');
            } else {
                text.setLength(start);
            }
            start = text.length();
        }
    }
}
