package summitbot.llm;

/** What a model is given. */
public record Prompt(String system, String user) {}
