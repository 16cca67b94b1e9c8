package summitbot.corpus;

/**
 * Something in the seeds that a person may want to mend.
 *
 * @param text one sentence that names the file, and the line where there is one; holds no control characters
 */
public record Warning(String text) {
    @Override
    public String toString() {
        return text;
    }
}
