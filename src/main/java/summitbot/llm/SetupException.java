package summitbot.llm;

/** The model or its prompts are set up wrongly; the message names the variable or file and the cure, for a person. */
public final class SetupException extends Exception {
    SetupException(String message) {
        super(message);
    }
}
