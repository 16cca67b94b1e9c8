package summitbot.evaluation;

/** A file of questions cannot be used; the message names the file and the line, for a person. */
public final class QuestionFileException extends Exception {
    public QuestionFileException(String message) {
        super(message);
    }
}
