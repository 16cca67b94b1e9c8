package summitbot.speech;

import summitbot.domain.Span;

/**
 * Words between quotation marks.
 *
 * @param whole with its marks
 * @param inside without them
 * @param closed false when the paragraph ends before the quotation does: the next paragraph goes on with it
 */
record Quotation(Span whole, Span inside, boolean closed) {}
