package summitbot;

/** The language model has no key: what asks nothing but the model stops, everything else goes on without it. */
final class MissingKey extends WrongSetUp {
    MissingKey(String message) {
        super(message);
    }
}
