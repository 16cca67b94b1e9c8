package summitbot.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Lets only addresses of the web through: {@code javascript:} and the like never become a link. */
final class WebAddress {
    private static final int LONGEST = 2_000;

    private WebAddress() {}

    static Optional<String> of(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean usable = web && uri.getHost() != null && uri.getUserInfo() == null && address.length() <= LONGEST;
            return usable ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
