package summitbot.domain;

/**
 * A sentence as it may be shown: a quotation of several sentences stays in one piece.
 *
 * @param span place in the source's text, without surrounding white space
 */
public record Sentence(Span span) {}
