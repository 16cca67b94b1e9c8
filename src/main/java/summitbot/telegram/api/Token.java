package summitbot.telegram.api;

import java.util.regex.Pattern;

/** The secret that BotFather gives; nothing but the call itself can read it. */
public final class Token {
    private static final Pattern FORM = Pattern.compile("\\d{1,20}:[A-Za-z0-9_-]{20,100}");

    private final String value;

    private Token(String value) {
        this.value = value;
    }

    /**
     * Reads a token; white space around it does not matter.
     *
     * @throws IllegalArgumentException when it cannot be one; the message does not show it
     */
    public static Token of(String text) {
        String value = text.strip();
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The Telegram token does not look like one: BotFather gives digits, a colon and 35 characters.");
        }
        return new Token(value);
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "token of Telegram";
    }
}
