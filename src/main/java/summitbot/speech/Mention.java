package summitbot.speech;

import summitbot.domain.Span;

/**
 * Somebody of a cast meant by some words of another text, such as a question.
 *
 * @param span in UTF-16 units of that text
 */
public record Mention(Span span, Speaker speaker) {}
