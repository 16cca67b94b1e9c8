package summitbot.corpus;

import summitbot.domain.Passage;
import summitbot.domain.Span;

/**
 * A paragraph or heading of a text, before it is cut into passages.
 *
 * @param span not empty, without surrounding white space
 */
record Block(Span span, Passage.Kind kind) {
    /** A heading when it looks like one. */
    static Block of(String text, Span span) {
        boolean heading = Headings.isHeading(text, span);
        return new Block(span, heading ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH);
    }
}
