package summitbot.llm;

/**
 * What a model is given.
 *
 * @param system may be empty
 */
public record Prompt(String system, String user) {}
