package summitbot.llm;

/**
 * What was spent on one question.
 *
 * @param calls HTTP requests sent
 * @param input tokens read by the model, as the provider counts them; 0 where it does not say
 * @param output tokens written by the model
 */
public record Usage(int calls, long input, long output) {
    /** Nothing. */
    public static final Usage NONE = new Usage(0, 0, 0);

    public Usage plus(Usage other) {
        return new Usage(calls + other.calls, input + other.input, output + other.output);
    }
}
