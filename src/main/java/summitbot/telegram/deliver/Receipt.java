package summitbot.telegram.deliver;

/** What became of a message. */
public sealed interface Receipt {
    /** It is there. The chat is not the one it was sent to when a group has moved. */
    record Shown(long chat, int message) implements Receipt {}

    /** What was to be edited is not there any more. */
    record Missing() implements Receipt {}

    /**
     * Nothing can be written there.
     *
     * @param wholly whether that goes for the whole chat and for good
     */
    record Closed(String why, boolean wholly) implements Receipt {}

    /** The server does not take this content. */
    record Rejected(String why) implements Receipt {}
}
