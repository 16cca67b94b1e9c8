package summitbot.evaluation;

/** A file of questions or claims cannot be used; the message names the file and the line, for a person. */
public final class TestFileException extends Exception {
    public TestFileException(String message) {
        super(message);
    }
}
