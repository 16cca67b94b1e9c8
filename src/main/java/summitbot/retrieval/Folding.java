package summitbot.retrieval;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes texts that look the same be the same: letters of other alphabets that look like Latin ones, accents, letters of other widths
 * and styles, and characters that cannot be seen. Real Greek and Cyrillic words change too, alike in passages and questions.
 * Abbreviations lose their points, and words that nothing but a point or a colon parts become two.
 */
final class Folding {
    /** Each pair: the letter that looks like it, then the Latin letter; after the Unicode list of intentional confusables. */
    private static final String LOOKALIKES = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaιiκkνvοoρpτtυuχxγy"
            + "АAВBЕEІIЈJКKМMНHОOРPСCТTУYХXЅSҮYҺHԌGԚQԜWѴVаaвbеeіiјjкkмmнhоoрpсcтtуyхxѕsүyһhԁdԛqԝwӏlѵv"
            + "ɑaɡgɩiıiʙbʜhᴍmᴛtᴘpᴋkĸkᴄcᴏoᴠvᴡwᴢzϳjƂBɵoӨOƟO"
            + "ՍUՏSՕOսuօoհhԼL";

    private static final Pattern ABBREVIATION = Pattern.compile("(?<![A-Za-z])(?:[A-Za-z]\\.){2,}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[A-Za-z])[.:_](?=[A-Za-z])");

    private static final Map<Integer, Integer> LATIN = latin();

    private Folding() {}

    static String fold(String text) {
        String latin = text.chars().allMatch(Folding::isPlain) ? text : latin(text);
        String joined =
                ABBREVIATION.matcher(latin).replaceAll(found -> found.group().replace(".", ""));
        return BETWEEN_WORDS.matcher(joined).replaceAll(" ");
    }

    private static String latin(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Folding::isSeen)
                .map(character -> LATIN.getOrDefault(character, character))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isPlain(int character) {
        return character < 127 && (character >= ' ' || Character.isWhitespace(character));
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> Character.isWhitespace(character);
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static Map<Integer, Integer> latin() {
        Map<Integer, Integer> latin = new HashMap<>();
        int[] pairs = LOOKALIKES.codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            latin.put(pairs[i], pairs[i + 1]);
        }
        return Map.copyOf(latin);
    }
}
