package summitbot.store;

/** The data folder cannot be read or written now; the message is for a person, and trying again later may help. */
public final class StoreException extends RuntimeException {
    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
