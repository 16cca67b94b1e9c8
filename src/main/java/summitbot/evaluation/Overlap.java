package summitbot.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a cited quotation is about the place that a person has marked. */
final class Overlap {
    /** A longer quotation is no passage; in Unicode characters. */
    private static final int LONGEST = 1_200;

    private static final int FEWEST_CHARACTERS = 8;
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_SHARED = 4;
    private static final double SHARE = 0.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_']+");
    private static final Pattern EDGES = Pattern.compile("^[ .,;:\"'\\[\\]()]+|[ .,;:\"'\\[\\]()]+$");
    private static final Pattern APOSTROPHES = Pattern.compile("^'+|'+$");
    private static final Set<String> EMPTY_WORDS = Set.of("""
            a an the of to in on at for and or but is are was were be been by with as that this it its he his him they \
            their them i you we our s t d ll ve re not no do does did has have had will would from which who what also \
            so if about into than then there""".split(" "));

    private Overlap() {}

    /** One holds the other, or the shorter shares most of its words. */
    static boolean of(String cited, String gold) {
        String one = Normal.of(cited);
        String other = Normal.of(gold);
        if (one.isEmpty() || other.isEmpty() || Normal.length(one) > LONGEST) {
            return false;
        }
        return holds(bare(one), bare(other)) || shares(content(one), content(other));
    }

    private static boolean holds(String one, String other) {
        boolean first = Normal.length(one) <= Normal.length(other);
        String shorter = first ? one : other;
        String longer = first ? other : one;
        return longer.contains(shorter)
                && Normal.length(shorter) >= FEWEST_CHARACTERS
                && words(shorter).size() >= FEWEST_WORDS;
    }

    private static boolean shares(Map<String, Integer> one, Map<String, Integer> other) {
        int fewer = Math.min(total(one), total(other));
        int shared = one.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
                .sum();
        return fewer >= FEWEST_SHARED && (double) shared / fewer >= SHARE;
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> content(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words(text)) {
            String plain = APOSTROPHES.matcher(word).replaceAll("");
            if (!plain.isEmpty() && !EMPTY_WORDS.contains(plain)) {
                counts.merge(plain, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String bare(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
