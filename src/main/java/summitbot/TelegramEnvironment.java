package summitbot;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.telegram.Access;
import summitbot.telegram.Rates;
import summitbot.telegram.TelegramSettings;
import summitbot.telegram.api.Deadlines;
import summitbot.telegram.api.Token;

/** Reads what an operator has set for Telegram; each mistake is a {@link WrongSetUp} that says what to do. */
final class TelegramEnvironment {
    private static final String TOKEN = "TELEGRAM_BOT_TOKEN";
    private static final String TOKEN_FILE = TOKEN + "_FILE";
    private static final String SERVER = "TELEGRAM_API_URL";
    private static final int MOST = 1_000_000;

    private final Function<String, Optional<String>> variables;

    TelegramEnvironment(Function<String, Optional<String>> variables) {
        this.variables = variables;
    }

    boolean hasToken() {
        return variables.apply(TOKEN).isPresent() || variables.apply(TOKEN_FILE).isPresent();
    }

    TelegramSettings settings() {
        return new TelegramSettings(server(), token(), access(), rates(), Deadlines.USUAL);
    }

    /** The file is for servers, where everybody can read the environment of a service in its unit or image. */
    private Token token() {
        String where = variables.apply(TOKEN).isPresent() ? TOKEN : TOKEN_FILE;
        String text = variables
                .apply(TOKEN)
                .or(() -> variables.apply(TOKEN_FILE).map(TelegramEnvironment::content))
                .orElseThrow(
                        () -> new WrongSetUp("There is no token: ask @BotFather in Telegram for one (/newbot), and set "
                                + TOKEN + ", or " + TOKEN_FILE + " to a file that holds it."));
        try {
            return Token.of(text);
        } catch (IllegalArgumentException e) {
            throw new WrongSetUp(where + " is not what BotFather gives: digits, a colon, about 35 letters and digits.");
        }
    }

    private static String content(String name) {
        SecretFile file = new SecretFile(TOKEN_FILE, Path.of(name));
        try {
            if (file.isOpen()) {
                throw new WrongSetUp(file.complaint());
            }
            return Files.readString(file.path());
        } catch (IOException e) {
            // Not with what went wrong: a file that is no text would be quoted.
            throw new WrongSetUp("The file " + name + " of " + TOKEN_FILE
                    + " cannot be read. Name a file with the token that this user can read.");
        }
    }

    private URI server() {
        String text = variables.apply(SERVER).orElse("https://api.telegram.org");
        try {
            URI server = new URI(text.strip());
            boolean web = "http".equals(server.getScheme()) || "https".equals(server.getScheme());
            if (web && server.getHost() != null && server.getRawUserInfo() == null && server.getRawQuery() == null) {
                return server;
            }
        } catch (URISyntaxException e) {
            // Said below, without the text: somebody may have pasted a token into it.
        }
        throw new WrongSetUp(SERVER + " must be an address such as http://127.0.0.1:8081, without user and query.");
    }

    private Access access() {
        return new Access(
                numbers("TELEGRAM_ALLOWED_CHATS"), numbers("TELEGRAM_DENIED_CHATS"), numbers("TELEGRAM_ADMINS"));
    }

    private Set<Long> numbers(String variable) {
        return Stream.of(variables.apply(variable).orElse("").split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> number(variable, part))
                .collect(Collectors.toSet());
    }

    private static long number(String variable, String part) {
        if (!part.matches("-?\\d{1,18}")) {
            throw new WrongSetUp(variable + " must be numbers of chats or people with commas between them, such as"
                    + " 12345678,-1009876543210; names can be chosen freely, so they do not count.");
        }
        return Long.parseLong(part);
    }

    private Rates rates() {
        return new Rates(
                rate("TELEGRAM_PERSON_A_MINUTE", Rates.USUAL.personAMinute()),
                rate("TELEGRAM_CHAT_A_MINUTE", Rates.USUAL.chatAMinute()),
                rate("TELEGRAM_PERSON_A_DAY", Rates.USUAL.personADay()));
    }

    private int rate(String variable, int usual) {
        String text = variables.apply(variable).map(String::strip).orElse(Integer.toString(usual));
        if (!text.matches("[1-9]\\d{0,6}") || Integer.parseInt(text) > MOST) {
            throw new WrongSetUp(variable + " must be a whole number of questions from 1 to " + MOST + ".");
        }
        return Integer.parseInt(text);
    }
}
