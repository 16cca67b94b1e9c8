package summitbot.llm;

/** The model or its prompts are set up wrongly; the message names the variable or file and the cure, for a person. */
public sealed class SetupException extends Exception permits MissingKeyException {
    SetupException(String message) {
        super(message);
    }
}
