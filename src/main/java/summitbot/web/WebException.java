package summitbot.web;

/** The pages cannot be served; the message says why and how to mend it, for a person. */
public final class WebException extends RuntimeException {
    WebException(String message, Throwable cause) {
        super(message, cause);
    }
}
