package summitbot.corpus;

/**
 * How much the reader takes in; a test may choose smaller ones.
 *
 * @param fileBytes largest file that is read as one document
 * @param jsonlBytes largest file with a document a line
 * @param lineBytes longest such line
 * @param textBytes all texts together, so that large seeds end in a warning and not in an OutOfMemoryError
 * @param depth folders below the seeds
 * @param warnings listed one by one
 */
record Limits(long fileBytes, long jsonlBytes, int lineBytes, long textBytes, int depth, int warnings) {
    private static final long MB = 1_000_000;

    /** A text of one byte a character costs two to four bytes of heap with its passages and sentences. */
    static Limits standard() {
        return new Limits(20 * MB, 2_000 * MB, (int) MB, Runtime.getRuntime().maxMemory() / 6, 32, 50);
    }
}
