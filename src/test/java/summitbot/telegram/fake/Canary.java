package summitbot.telegram.fake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The token in every dress in which it might get out. */
public final class Canary {
    private static final int SECRET = FakeTelegram.TOKEN.indexOf(':') + 1;

    private Canary() {}

    /** Each of them a string that no output may contain. */
    public static String[] forms() {
        String secret = FakeTelegram.TOKEN.substring(SECRET);
        return new String[] {
            secret,
            secret.substring(0, secret.length() / 2),
            URLEncoder.encode(FakeTelegram.TOKEN, StandardCharsets.UTF_8),
            base64(FakeTelegram.TOKEN),
            base64(secret),
            base64("bot" + FakeTelegram.TOKEN),
            new StringBuilder(secret).reverse().toString()
        };
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
