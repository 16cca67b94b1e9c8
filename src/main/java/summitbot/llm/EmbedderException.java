package summitbot.llm;

/** The embedding model cannot be loaded or run; the message says what to do, for a person. */
public final class EmbedderException extends RuntimeException {
    public EmbedderException(String message, Throwable cause) {
        super(message, cause);
    }
}
