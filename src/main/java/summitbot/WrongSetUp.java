package summitbot;

/** The bot cannot start as it was called; the message says what is wrong and how to mend it. */
final class WrongSetUp extends RuntimeException {
    WrongSetUp(String message) {
        super(message);
    }
}
