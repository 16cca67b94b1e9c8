package summitbot.store;

/**
 * Where a conversation takes place; one person's talk in one topic of one chat is one conversation.
 *
 * @param thread 0 outside topics
 */
public record Place(long chat, int thread, long person) {}
