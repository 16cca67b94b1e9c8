package summitbot.retrieval;

/** The index cannot be built or read; the message names the folder and the cure, for a person. */
public final class IndexException extends RuntimeException {
    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
