package summitbot.retrieval;

/** Is told how far the building of an index has come. */
@FunctionalInterface
public interface Progress {
    /**
     * Called after each passage: {@code done} of {@code total} need no more work. What it throws stops the building; the next one
     * goes on where this one stopped.
     */
    void report(int done, int total);
}
