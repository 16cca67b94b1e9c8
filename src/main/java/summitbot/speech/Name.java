package summitbot.speech;

import summitbot.domain.Span;

/**
 * A proper name as it stands in a text, without title and without possessive.
 *
 * @param span in UTF-16 units of the text it was found in
 * @param text what stands there
 */
public record Name(Span span, String text) {}
