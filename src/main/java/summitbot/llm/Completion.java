package summitbot.llm;

/** What came back for one prompt; every fault of a provider is a variant here, never an exception. */
public sealed interface Completion {
    /**
     * The model came to its own end. Nothing of it is checked.
     *
     * @param text whole, not blank
     */
    record Replied(String text) implements Completion {}

    /**
     * The provider ended the answer on purpose, for example by its content filter.
     *
     * @param reason our own words, nothing of the provider's
     */
    record Refused(String reason) implements Completion {}

    /** No whole answer; what streamed before this is half and must not be shown as an answer. */
    record Failed(Failure failure) implements Completion {}
}
