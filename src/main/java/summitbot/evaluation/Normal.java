package summitbot.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text in one of the many ways to write it, for comparing: the same quotation marks, dashes, spaces and case. */
final class Normal {
    private static final Pattern SINGLE_QUOTES =
            Pattern.compile("[\\u2018\\u2019\\u201A\\u201B\\u2032\\u02BC\\u00B4`]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB\\u2033]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1C-\\x1F]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Normal() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
        plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
        plain = DASHES.matcher(plain).replaceAll("-");
        return folded(spaced(INVISIBLE.matcher(plain).replaceAll("")));
    }

    /** As {@link #of}, with one blank kept at each end, so that " not " is a word and no part of one. */
    static String withEnds(String text) {
        return (text.startsWith(" ") ? " " : "") + of(text) + (text.endsWith(" ") ? " " : "");
    }

    /** With every white space as one blank, and none around. */
    static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** In Unicode characters. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Upper case first, since two letters may share one: "ß" and "ss", final and other sigma. */
    private static String folded(String text) {
        return text.codePoints()
                .mapToObj(code -> Character.toString(code).toUpperCase(Locale.ROOT))
                .flatMapToInt(String::codePoints)
                .mapToObj(code -> Character.toString(code).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
