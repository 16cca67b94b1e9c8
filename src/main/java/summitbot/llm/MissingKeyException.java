package summitbot.llm;

/** A model is named and its key is not; everything else may be right. */
public final class MissingKeyException extends SetupException {
    MissingKeyException(String message) {
        super(message);
    }
}
