package summitbot.domain;

import java.util.List;

/**
 * A paragraph of a source, the unit that is retrieved and cited.
 *
 * @param number 1 for the first passage of the source
 * @param span place in the source's text
 * @param sentences in order, inside {@code span}, not overlapping; a heading has one
 */
public record Passage(Source source, int number, Kind kind, Span span, List<Sentence> sentences) {
    /** Headings are kept and can be shown, but they are labels, not statements. */
    public enum Kind {
        PARAGRAPH,
        HEADING
    }

    public Passage {
        sentences = List.copyOf(sentences);
    }

    /** {@code SOURCE#NUMBER}, unique in a corpus. */
    public String id() {
        return source.id() + "#" + number;
    }

    public String text() {
        return span.cut(source.text());
    }

    public String text(Sentence sentence) {
        return sentence.span().cut(source.text());
    }

    @Override
    public String toString() {
        return id();
    }
}
