package summitbot.speech;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much two spellings of a name agree: case, accents, other alphabets, transliterations and typing errors. */
final class Spelling {
    private static final Map<Integer, String> LATIN = latin();

    private Spelling() {}

    /** Lower case, Latin letters, no accents, straight apostrophes; anything else is kept. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder();
        lower.codePoints().forEach(point -> {
            String letters = LATIN.get(point);
            if (letters != null) {
                latin.append(letters);
            } else {
                latin.appendCodePoint(point == '’' ? '\'' : point);
            }
        });
        return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    /** A form that the usual transliterations share: "zelenskyy", "zelensky" and "zelenskiy" give one. */
    static String skeleton(String folded) {
        String s =
                folded.replace("kh", "h").replace("ph", "f").replace("ck", "k").replace("sch", "sh");
        s = s.replace("tch", "ch")
                .replace("tz", "ts")
                .replace("x", "ks")
                .replace('w', 'v')
                .replace("ou", "u");
        s = s.replace('c', 'k')
                .replace("kh", "ch")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace("oi", "o");
        StringBuilder once = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (once.isEmpty() || once.charAt(once.length() - 1) != c) {
                once.append(c);
            }
        }
        return once.toString().replace("ie", "e").replace("iu", "u").replace("ia", "a");
    }

    /** Whether one word may be a mistyped or differently spelt form of the other; both folded. */
    static boolean isClose(String one, String other) {
        if (one.equals(other) || skeleton(one).equals(skeleton(other))) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        if (longer < 5 || one.charAt(0) != other.charAt(0) || Math.min(one.length(), other.length()) < 4) {
            return false;
        }
        int allowed = longer >= 8 ? 2 : 1;
        boolean swapOnly = longer == 5 && one.length() == other.length();
        return distance(one, other) <= allowed && (!swapOnly || isSwap(one, other) || isVowelChange(one, other));
    }

    /** "tramp" for "trump": another vowel, as transliteration or a slip makes it. */
    private static boolean isVowelChange(String one, String other) {
        for (int i = 0; i < one.length(); i++) {
            boolean vowels = "aeiouy".indexOf(one.charAt(i)) >= 0 && "aeiouy".indexOf(other.charAt(i)) >= 0;
            if (one.charAt(i) != other.charAt(i) && !vowels) {
                return false;
            }
        }
        return true;
    }

    /** In five letters one replaced letter makes another name; two letters changed about do not. */
    private static boolean isSwap(String one, String other) {
        for (int i = 0; i + 1 < one.length(); i++) {
            String swapped = one.substring(0, i)
                    + one.charAt(i + 1)
                    + one.charAt(i)
                    + one.substring(Math.min(one.length(), i + 2));
            if (swapped.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Edits of one letter (insert, delete, replace, swap of neighbours) from one word to the other. */
    static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, one, other, i, j);
            }
        }
        return d[one.length()][other.length()];
    }

    private static int step(int[][] d, String one, String other, int i, int j) {
        int replace = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + replace);
        boolean swap =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swap ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }

    private static Map<Integer, String> latin() {
        Map<Integer, String> latin = new HashMap<>();
        for (List<String> line : WordList.sections("transliteration.txt").getOrDefault("", List.of())) {
            latin.put(line.get(0).codePointAt(0), line.get(1).equals("-") ? "" : line.get(1));
        }
        return Map.copyOf(latin);
    }
}
