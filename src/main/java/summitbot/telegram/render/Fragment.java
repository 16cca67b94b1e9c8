package summitbot.telegram.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Addresses that lead to words on a page, as the text fragments of the web platform have it. */
final class Fragment {
    private static final int FEW = 5;

    private Fragment() {}

    /** The address with a pointer to {@code words}; without words the address alone. */
    static String at(String url, String words) {
        String[] parts = words.strip().split("\\s+");
        if (words.isBlank() || url.contains("#")) {
            return url;
        }
        String directive = parts.length <= 2 * FEW
                ? encoded(parts)
                : encoded(Arrays.copyOf(parts, FEW)) + ","
                        + encoded(Arrays.copyOfRange(parts, parts.length - FEW, parts.length));
        return url + "#:~:text=" + directive;
    }

    /** A dash or comma would be read as part of the directive. */
    private static String encoded(String[] words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
