package summitbot.web;

/**
 * How one part of the bot is.
 *
 * @param reason what is good or wrong, in one sentence
 */
public record Condition(String part, State state, String reason) {
    /** From best to worst. */
    public enum State {
        GOOD,
        /** Questions are answered, but not as they should be. */
        WORSE,
        /** Questions cannot be answered. */
        BAD
    }

    public static Condition good(String part, String reason) {
        return new Condition(part, State.GOOD, reason);
    }

    public static Condition worse(String part, String reason) {
        return new Condition(part, State.WORSE, reason);
    }

    public static Condition bad(String part, String reason) {
        return new Condition(part, State.BAD, reason);
    }
}
