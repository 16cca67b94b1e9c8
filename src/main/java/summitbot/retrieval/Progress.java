package summitbot.retrieval;

/** Is told how far the building of an index has come. */
@FunctionalInterface
public interface Progress {
    /** Called after each source: {@code done} of {@code total} passages need no more work. */
    void report(int done, int total);
}
