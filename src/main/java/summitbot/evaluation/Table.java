package summitbot.evaluation;

/** One way to look at how a run went. */
interface Table {
    /** Leaves alone what it has no measure for. */
    void add(Outcome outcome);

    /** Whether there was nothing to measure. */
    boolean isEmpty();

    /** Lines for a person. */
    String text();
}
