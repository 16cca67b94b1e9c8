package summitbot.corpus;

/** The seeds cannot be read at all; the message names the path and the cure, for a person. */
public final class CorpusException extends Exception {
    public CorpusException(String message) {
        super(message);
    }
}
