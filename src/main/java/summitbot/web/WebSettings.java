package summitbot.web;

/**
 * Where the pages are served.
 *
 * @param address of this machine to listen at; loopback unless an operator wants otherwise
 * @param port 1 to 65535; 0 lets the system choose a free one
 */
public record WebSettings(String address, int port) {
    /** Nothing outside of the machine can reach it. */
    public static final String LOOPBACK = "127.0.0.1";

    public static final int USUAL_PORT = 8080;

    public WebSettings {
        if (address.isBlank() || port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no address: " + address + ":" + port);
        }
    }
}
