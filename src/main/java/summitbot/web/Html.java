package summitbot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import summitbot.chat.Printable;

/** A page around what is shown; the only place where texts become HTML. */
final class Html {
    private static final String STYLE = resource("style.css");

    /** Lets a browser take this style and no other. */
    static final String STYLE_HASH = "sha256-" + Base64.getEncoder().encodeToString(sha256(STYLE));

    private static final String PAGE = resource("page.html").replace("{style}", STYLE);

    private Html() {}

    static String page(String title, String body) {
        // The body last: what it holds is not looked through for places to fill.
        int at = PAGE.indexOf("{body}");
        String head = PAGE.substring(0, at).replace("{title}", escaped(Printable.line(title)));
        return head + body + PAGE.substring(at + "{body}".length());
    }

    /** Text of a stranger, as it may stand between tags and in quoted attributes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (char letter : Printable.of(text).toCharArray()) {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(letter);
            }
        }
        return safe.toString();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
