package summitbot.corpus;

/**
 * How much the reader takes in; a test may choose smaller ones.
 *
 * @param fileBytes largest file that is read as one document
 * @param jsonlBytes largest file with a document a line
 * @param lineBytes longest such line
 * @param heapBytes what all documents together may take, so that large seeds end in a warning and not in an
 *     OutOfMemoryError
 * @param depth folders below the seeds
 * @param warnings listed one by one
 */
record Limits(int fileBytes, long jsonlBytes, int lineBytes, long heapBytes, int depth, int warnings) {
    private static final int MB = 1_000_000;

    /** Half of the heap: the index and the questions need the rest. */
    static Limits standard() {
        return new Limits(20 * MB, 2_000L * MB, MB, Runtime.getRuntime().maxMemory() / 2, 32, 50);
    }
}
