package summitbot;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import summitbot.web.WebSettings;

/** Reads where the web pages are to be served. */
final class WebEnvironment {
    private static final String PORT = "SUMMIT_WEB_PORT";
    private static final String ADDRESS = "SUMMIT_WEB_ADDRESS";
    private static final String PUBLIC = "PUBLIC_URL";

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

    /** Where people reach the pages, by whatever proxy; empty when they are for this machine only. */
    Optional<URI> publicly() {
        return variables.apply(PUBLIC).map(String::strip).map(WebEnvironment::publicly);
    }

    private static URI publicly(String text) {
        try {
            URI address = new URI(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            boolean bare = address.getRawQuery() == null && address.getRawFragment() == null;
            if (web && bare && address.getHost() != null && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new WrongSetUp(PUBLIC + " must be an address such as https://news.example, without user and query.");
    }

    /** Where the bot of this machine tells how it is. */
    URI health() {
        if (port() == 0) {
            throw new WrongSetUp(
                    PORT + " is 0: without its pages no bot tells how it is; choose a port from 1 to 65535.");
        }
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
            throw new WrongSetUp(PORT + " must be a number from 1 to 65535; beside Telegram also 0, for no pages.");
        }
        return Integer.parseInt(text);
    }
}
