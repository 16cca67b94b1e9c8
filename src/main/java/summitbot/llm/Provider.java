package summitbot.llm;

import java.util.Locale;

/** Who runs the model; {@link #OPENAI} with {@code LLM_BASE_URL} is every server that speaks its protocol. */
public enum Provider {
    OPENAI("gpt-4.1-mini"),
    ANTHROPIC("claude-haiku-4-5"),
    GEMINI("gemini-flash-latest"),
    MISTRAL("mistral-small-latest"),
    OLLAMA("llama3.1");

    private final String model;

    Provider(String model) {
        this.model = model;
    }

    /** The model when {@code LLM_MODEL} names none. */
    String model() {
        return model;
    }

    /** As in {@code LLM_PROVIDER}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The variable whose presence alone chooses this provider. */
    String variable() {
        return this == OLLAMA ? "OLLAMA_BASE_URL" : name() + "_API_KEY";
    }
}
