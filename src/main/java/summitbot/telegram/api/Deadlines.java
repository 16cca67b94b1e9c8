package summitbot.telegram.api;

import java.time.Duration;

/**
 * How long calls may take, in time of the machine, from the first byte out to the last byte in.
 *
 * @param call for everything but a long poll
 * @param poll for a long poll, longer than {@code hold}
 * @param hold how long the server holds a long poll, in seconds, at most 50
 */
public record Deadlines(Duration call, Duration poll, int hold) {
    public static final Deadlines USUAL = new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(65), 50);
}
