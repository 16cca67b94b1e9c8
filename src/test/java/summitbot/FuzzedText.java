package summitbot;

import java.nio.charset.StandardCharsets;

/** The text that a fuzzer's bytes stand for: UTF-8, so that inputs can be read, but any char at all can come up. */
public final class FuzzedText {
    private FuzzedText() {}

    /** What is no UTF-8 and what is for private use become the halves of a pair, since UTF-8 has no way to write one alone. */
    public static String of(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replace('\uFFFD', '\uD83D')
                .replace('\uE000', '\uDE00');
    }
}
