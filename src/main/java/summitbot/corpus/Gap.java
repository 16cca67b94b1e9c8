package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The place between a mark that may end a sentence and what follows it. Every question about it looks at a bounded
 * number of characters.
 *
 * @param sentence where the sentence starts
 * @param mark the first of the marks
 * @param end one past the marks and the closing quotation marks and brackets behind them
 * @param next the first character behind the white space
 * @param limit end of the paragraph, greater than {@code next}
 */
record Gap(String text, int sentence, int mark, int end, int next, int limit) {
    private static final int LONGEST_WORD = 20;
    private static final String OPENERS = "\"'“‘„«‹([{「『（¿¡";
    private static final String NEVER_FIRST = ",;:)]}”’»›%/-–—.!?…、，」』）";

    boolean endsSentence() {
        int first = first();
        char start = text.charAt(first);
        if (Character.isLowerCase(start) || NEVER_FIRST.indexOf(start) >= 0) {
            return false;
        }
        if (isEllipsis()) {
            return startsPlainly(first);
        }
        return text.charAt(mark) == '.' ? !isAbbreviation(first) : !isAttribution();
    }

    /** The first character behind opening quotation marks and brackets, and an ellipsis inside them. */
    private int first() {
        int at = next;
        while (at + 1 < limit && at < next + 6 && isOpening(text.charAt(at), at > next)) {
            at++;
        }
        return at;
    }

    private static boolean isOpening(char c, boolean inside) {
        return OPENERS.indexOf(c) >= 0 || (inside && (c == '.' || c == '…' || c == ' '));
    }

    private boolean isEllipsis() {
        char c = text.charAt(mark);
        return c == '…'
                || (c == '.' && mark + 1 < end && (text.charAt(mark + 1) == '.' || text.charAt(mark + 1) == ' '));
    }

    private boolean startsPlainly(int first) {
        String word = word(first);
        int after = first + word.length();
        boolean initial = word.length() == 1 && after < limit && text.charAt(after) == '.';
        boolean quotation = first > next && text.charAt(next) != '(';
        return quotation || (Abbreviations.STARTERS.contains(word) && !initial);
    }

    private boolean isAbbreviation(int first) {
        String before = wordBefore();
        boolean digits = Character.isDigit(text.charAt(first));
        return switch (Abbreviations.kind(before)) {
            case NONE -> isListNumber(before);
            case BEFORE_NAME -> true;
            case BEFORE_NUMBER -> digits;
            case HOUR -> !isQuoteClosed() && isTimeGoingOn();
            case PRONOUN -> !isQuoteClosed() && Character.isUpperCase(initialBefore(before)) && !startsPlainly(first);
            case MAY_END -> !isQuoteClosed() && !startsPlainly(first);
        };
    }

    /** {@code 1.} at the start of a sentence, or of a list behind a colon, numbers it. */
    private boolean isListNumber(String before) {
        int start = mark - before.length();
        return before.length() <= 3
                && !before.isEmpty()
                && (start == sentence || text.charAt(Math.max(sentence, start - 2)) == ':')
                && before.chars().allMatch(Character::isDigit);
    }

    /** Behind {@code 8 p.m.}: a time zone, a day or a bracket, not a new sentence. */
    private boolean isTimeGoingOn() {
        if (text.charAt(next) == '(') {
            return true;
        }
        List<String> words = words(3);
        String first = words.getFirst();
        // ET, GMT, AEST and their like, but not NATO.
        boolean zone = first.length() <= 5
                && first.length() >= 2
                && first.endsWith("T")
                && first.chars().allMatch(Character::isUpperCase);
        return zone
                || Abbreviations.AFTER_HOUR.contains(first)
                || words.indexOf("Time") > 0
                || words.indexOf("time") > 0;
    }

    /** {@code “Is it?” Name asked}: the sentence that holds the quotation goes on. */
    private boolean isAttribution() {
        if (!isQuoteClosed() || next == end) {
            return false;
        }
        for (String word : words(4)) {
            if (Abbreviations.SPEECH.contains(word)) {
                return true;
            }
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }

    /** The next words, up to so many, as long as only white space parts them; the first may be empty. */
    private List<String> words(int most) {
        List<String> words = new ArrayList<>();
        int at = next;
        do {
            String word = word(at);
            words.add(word);
            at = WhiteSpace.skip(text, at + word.length(), limit);
        } while (words.size() < most && at < limit && isWordPart(text.charAt(at), false));
        return words;
    }

    /** Then the full stop was put inside the quotation marks because the sentence ends. */
    private boolean isQuoteClosed() {
        return "\"”’'»".indexOf(text.charAt(end - 1)) >= 0;
    }

    private String wordBefore() {
        int from = mark;
        while (from > sentence && mark - from < LONGEST_WORD && isWordPart(text.charAt(from - 1), true)) {
            from--;
        }
        return text.substring(from, mark);
    }

    private char initialBefore(String word) {
        int from = mark - word.length() - 1;
        int lowest = Math.max(sentence, from - LONGEST_WORD);
        while (from - 1 >= lowest && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from >= sentence ? text.charAt(from) : ' ';
    }

    private String word(int from) {
        int to = from;
        while (to < limit && to - from < LONGEST_WORD && isWordPart(text.charAt(to), false)) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isWordPart(char c, boolean dots) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || (dots && c == '.');
    }
}
