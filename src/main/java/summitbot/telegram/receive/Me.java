package summitbot.telegram.receive;

/** The bot itself, as the server knows it. */
public record Me(long id, String username) {
    boolean isNamed(String name) {
        return !username.isEmpty() && username.equalsIgnoreCase(name);
    }
}
