package summitbot.corpus;

/** JSON can spell half a character; such a half reads U+FFFD, as in any other broken text. */
final class Surrogates {
    private Surrogates() {}

    /** The same length as {@code text}. */
    static String mended(String text) {
        StringBuilder mended = null;
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isSurrogate(text.charAt(at))) {
                continue;
            }
            if (at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                at++;
            } else {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(at, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
