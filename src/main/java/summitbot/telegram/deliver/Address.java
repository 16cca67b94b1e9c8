package summitbot.telegram.deliver;

/**
 * Where a message goes.
 *
 * @param thread 0 outside topics
 * @param replyTo the message it answers; 0 for none
 */
public record Address(long chat, int thread, int replyTo) {
    /** People have positive numbers, groups negative ones. */
    public static boolean isGroup(long chat) {
        return chat < 0;
    }
}
