package summitbot.domain;

/**
 * A place in a passage. The quotation is cut from the source, so one that a model invented cannot be represented.
 *
 * @param span inside the passage's span, not empty, in UTF-16 units of the source's text
 */
public record Citation(Passage passage, Span span) {
    public Citation {
        if (span.length() == 0 || !passage.span().contains(span)) {
            throw new IllegalArgumentException(span + " is not inside " + passage.id());
        }
    }

    /** Whether the other one's words are among these; a place holds itself. */
    public boolean holds(Citation other) {
        return passage.equals(other.passage) && span.contains(other.span);
    }

    public String quote() {
        return span.cut(passage.source().text());
    }
}
