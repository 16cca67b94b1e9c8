package summitbot.evaluation;

/**
 * How a run went.
 *
 * @param text lines for a person
 * @param hasFailures whether something broken kept a question from being answered
 */
public record Report(String text, boolean hasFailures) {}
