package summitbot.corpus;

import java.util.Set;
import summitbot.domain.Span;

/**
 * Tells headings and link titles from sentences: short, without the punctuation of a sentence, and either of up to three
 * words or with nearly every word capitalised. {@code Some Words In Title Case (Publisher)} is one.
 */
final class Headings {
    private static final int LONGEST = 160;
    private static final int FEW_WORDS = 3;
    private static final int SHORT = 40;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "by", "with",
            "as", "vs", "vs.", "is", "if", "up", "off", "via", "per", "into", "over", "after", "de", "la");

    private Headings() {}

    static boolean isHeading(String text, Span line) {
        if (line.length() > LONGEST || !startsAsHeading(text.charAt(line.start())) || endsAsSentence(text, line)) {
            return false;
        }
        int words = 0;
        int capital = 0;
        int plain = 0;
        for (String word : WhiteSpace.words(line.cut(text))) {
            int at = firstLetter(word);
            words++;
            capital += at < word.length() && !isPlain(word.charAt(at)) ? 1 : 0;
            plain += at < word.length() && isPlain(word.charAt(at)) && !SMALL.contains(word) ? 1 : 0;
        }
        return (words <= FEW_WORDS && line.length() <= SHORT) || plain * 8 < capital;
    }

    /** Letters of a script without capitals say nothing about a title. */
    private static boolean isPlain(char c) {
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isTitleCase(c);
    }

    private static boolean startsAsHeading(char first) {
        return !Character.isLowerCase(first) && "-–—*•,;".indexOf(first) < 0;
    }

    private static boolean endsAsSentence(String text, Span line) {
        int last = line.end() - 1;
        while (last > line.start() && "\"'”’)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…,;。！？".indexOf(text.charAt(last)) >= 0;
    }

    private static int firstLetter(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return at;
    }
}
