package summitbot;

/** The bot cannot start as it was called; the message says what is wrong and how to mend it. */
sealed class WrongSetUp extends RuntimeException permits MissingKey {
    WrongSetUp(String message) {
        super(message);
    }
}
