package summitbot.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads what a number counts: the measure right after it, or the noun that ends the phrase ("15 senior officials"). */
final class UnitReader {
    private static final Map<String, String> MEASURES = new HashMap<>();
    private static final int LONGEST_PHRASE = 4;
    private static final Set<String> STOPS = Set.of(
            "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "as", "than", "that",
            "which", "who", "were", "was", "is", "are", "be", "been", "have", "has", "had", "will", "would", "after",
            "before", "the", "a", "an", "this", "their", "his", "her", "its", "not", "when", "while", "during", "since",
            "per", "into", "over", "under", "between", "about", "across", "through", "against", "said", "says", "if",
            "because");

    static {
        for (String line : Table.lines("measures.txt")) {
            int equals = line.indexOf(" = ");
            for (String word : line.substring(0, equals).split(" ", -1)) {
                MEASURES.put(word, line.substring(equals + 3));
            }
        }
    }

    private UnitReader() {}

    static boolean isMeasure(Token token) {
        return MEASURES.containsKey(token.word());
    }

    /** The unit that a word stands for, whatever it is. */
    static String unit(Token token) {
        return MEASURES.getOrDefault(token.word(), Stem.singular(token.word()));
    }

    /** The unit, empty where none follows; the reading ends after a measure, but before a noun. */
    static Reading<String> read(Tokens tokens, int from) {
        int at = from
                + (tokens.at(from).isDash()
                                && tokens.at(from).glued()
                                && tokens.at(from + 1).glued()
                        ? 1
                        : 0);
        if (tokens.read(at, "per", "cent")) {
            return new Reading<>("%", at + 2);
        }
        if (tokens.read(at, "percentage", "points") || tokens.read(at, "percentage", "point")) {
            return new Reading<>("percentage point", at + 2);
        }
        String measure = MEASURES.get(tokens.at(at).word());
        return measure == null ? new Reading<>(noun(tokens, at), from) : new Reading<>(measure, at + 1);
    }

    private static String noun(Tokens tokens, int from) {
        for (int at = from; at < from + LONGEST_PHRASE && isInside(tokens.at(at)); at++) {
            String word = tokens.at(at).word();
            String measure = MEASURES.get(word);
            if (measure != null) {
                return measure;
            }
            if (isPlural(word) && !tokens.at(at).capital()) {
                return Stem.singular(word);
            }
        }
        Token next = tokens.at(from);
        return isInside(next) && !next.capital() ? Stem.singular(next.word()) : "";
    }

    private static boolean isInside(Token token) {
        return token.isWord() && !token.in(STOPS);
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    }
}
