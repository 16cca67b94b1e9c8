package summitbot;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import summitbot.web.WebSettings;

/** Reads where the web pages are to be served. */
final class WebEnvironment {
    private static final String PORT = "SUMMIT_WEB_PORT";
    private static final String ADDRESS = "SUMMIT_WEB_ADDRESS";

    private final Function<String, Optional<String>> variables;

    WebEnvironment(Function<String, Optional<String>> variables) {
        this.variables = variables;
    }

    /** Whether somebody has decided anything about them. */
    boolean isSet() {
        return variables.apply(PORT).isPresent() || variables.apply(ADDRESS).isPresent();
    }

    /** Empty when none are wanted. */
    Optional<WebSettings> settings() {
        int port = port();
        return port == 0 ? Optional.empty() : Optional.of(new WebSettings(address(), port));
    }

    /** Where the bot of this machine tells how it is. */
    URI health() {
        String host = address().equals("0.0.0.0") ? WebSettings.LOOPBACK : address();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/health/ready");
    }

    private String address() {
        String address = variables.apply(ADDRESS).map(String::strip).orElse(WebSettings.LOOPBACK);
        if (!address.matches("[0-9A-Za-z.:-]+")) {
            throw new WrongSetUp(ADDRESS + " must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.");
        }
        return address;
    }

    private int port() {
        String text = variables.apply(PORT).map(String::strip).orElse(String.valueOf(WebSettings.USUAL_PORT));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new WrongSetUp(PORT + " must be a number from 1 to 65535, or 0 for no pages.");
        }
        return Integer.parseInt(text);
    }
}
