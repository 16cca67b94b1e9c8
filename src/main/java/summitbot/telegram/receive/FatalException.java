package summitbot.telegram.receive;

/** Telegram will never talk to us like this; the message says in plain words what to change. */
public final class FatalException extends Exception {
    FatalException(String message) {
        super(message);
    }
}
