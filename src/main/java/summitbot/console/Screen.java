package summitbot.console;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import summitbot.chat.Footnote;
import summitbot.chat.Line;
import summitbot.chat.Printable;
import summitbot.chat.Reply;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** Writes answers and passages as text; colours are the only control characters that ever leave it. */
public final class Screen {
    private final PrintWriter out;
    private final boolean colour;
    private final IntSupplier width;

    /**
     * Writes to {@code out}.
     *
     * @param width of the terminal in columns, for breaking lines between words; 0 breaks none
     */
    public Screen(PrintWriter out, boolean colour, IntSupplier width) {
        this.out = out;
        this.colour = colour;
        this.width = width;
    }

    /** One paragraph of plain text. */
    public void say(String text) {
        write(ink().add(Style.PLAIN, text));
    }

    /** The answer, and under it where each mark leads. */
    public void reply(Reply reply) {
        lines(reply, 0);
        sources(reply);
    }

    /** The lines of the answer from the given one on, 0 for the first. */
    void lines(Reply reply, int from) {
        reply.lines().stream().skip(from).forEach(this::line);
    }

    /** Where each mark leads, with an empty line above. */
    void sources(Reply reply) {
        if (!reply.footnotes().isEmpty()) {
            say("");
        }
        for (String source : reply.sources()) {
            int mark = source.indexOf(']') + 1;
            write(ink().add(Style.MARK, source.substring(0, mark)).add(Style.FAINT, source.substring(mark)));
        }
    }

    /** The whole passage with the cited places set off. */
    public void passage(Passage passage, List<Span> cited) {
        write(ink().add(Style.STRONG, Footnote.place(passage)).add(Style.FAINT, " (" + passage.id() + ")"));
        String text = passage.source().text();
        Ink ink = ink();
        int from = passage.span().start();
        for (Span span :
                cited.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            int start = Math.max(from, span.start());
            int end = Math.max(from, span.end());
            ink.add(Style.PLAIN, text.substring(from, start));
            if (end > start) {
                ink.add(Style.CITED, text.substring(start, end));
            }
            from = end;
        }
        write(ink.add(Style.PLAIN, text.substring(from, passage.span().end())));
    }

    /** What there is to ask about, with counts. */
    public void sources(Corpus corpus) {
        for (Source source : corpus.sources()) {
            write(ink().add(Style.STRONG, Printable.line(source.id())).add(Style.PLAIN, "  " + about(source)));
            write(ink().add(
                            Style.FAINT,
                            "  "
                                    + Counts.of(corpus.passages().stream()
                                            .filter(passage ->
                                                    passage.source().id().equals(source.id()))
                                            .toList())));
        }
        say(Counts.of(corpus.sources().size(), "source") + ", " + Counts.of(corpus.passages()));
    }

    private static String about(Source source) {
        return Stream.concat(
                        Stream.of(source.title()),
                        Stream.of(source.publisher(), source.published(), source.url())
                                .flatMap(Optional::stream))
                .map(Printable::line)
                .reduce((all, next) -> all + ", " + next)
                .orElseThrow();
    }

    private void line(Line line) {
        String marks =
                line.plain().substring((line.bullet() ? 2 : 0) + line.text().length());
        write(ink().add(Style.PLAIN, (line.bullet() ? "• " : "") + line.text()).add(Style.MARK, marks));
    }

    private Ink ink() {
        return new Ink(colour);
    }

    private void write(Ink ink) {
        out.print(ink.render(width.getAsInt()));
        out.flush();
    }
}
