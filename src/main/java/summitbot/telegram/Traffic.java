package summitbot.telegram;

/**
 * What went between the bot and Telegram since the start.
 *
 * @param polls calls that asked for updates
 * @param calls all others
 * @param floods of both, those that Telegram answered with 429
 * @param waiting questions and commands that are not done
 */
public record Traffic(long polls, long calls, long floods, int waiting) {}
