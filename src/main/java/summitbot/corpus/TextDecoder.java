package summitbot.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From the bytes of a file to its text: UTF-8, or UTF-16 when the file starts with its byte order mark. */
final class TextDecoder {
    /**
     * Of what is no text (noise, a packed or a sound file) 55 of 100 characters cannot be read: most bytes above 127 are no UTF-8, and
     * most below 32 steer machines. Of a text with Latin letters in an old encoding it is the accents, up to 20 of 100. Between them
     * lies a third, where Perl's {@code -T} draws the line too.
     */
    private static final int UNREADABLE_ONE_IN = 3;

    private TextDecoder() {}

    /**
     * @param text without the byte order mark: offsets relate to it and not to the bytes
     * @param damaged whether something was no character and now reads U+FFFD
     */
    record Decoded(String text, boolean damaged) {}

    /** Empty when the bytes are not a text: they hold a NUL, or more than a third of their characters cannot be read. */
    static Optional<Decoded> decode(byte[] bytes) {
        Decoded decoded = decode(bytes, charset(bytes));
        return isText(decoded.text()) ? Optional.of(decoded) : Optional.empty();
    }

    private static boolean isText(String text) {
        long unreadable = text.chars().filter(TextDecoder::isUnreadable).count();
        return text.indexOf('\0') < 0 && unreadable <= text.length() / UNREADABLE_ONE_IN;
    }

    private static boolean isUnreadable(int unit) {
        boolean layout = unit == '\t' || WhiteSpace.isLineBreak((char) unit);
        return unit == '\uFFFD' || (Character.isISOControl(unit) && !layout);
    }

    static boolean isUtf16(byte[] bytes) {
        return !charset(bytes).equals(StandardCharsets.UTF_8);
    }

    private static Decoded decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        boolean damaged = text.indexOf('\uFFFD') >= 0 && !isClean(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, damaged);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** A file may hold U+FFFD by right. */
    private static boolean isClean(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException damaged) {
            return false;
        }
    }
}
