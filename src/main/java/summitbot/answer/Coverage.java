package summitbot.answer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import summitbot.language.ContentWords;
import summitbot.retrieval.Vocabulary;

/** How much of a question's content stands in a text, each stem weighted by how rare it is in the index. */
final class Coverage {
    /** What a near match counts: a misspelt or differently inflected stem, or a synonym. */
    private static final double NEAR = 0.7;

    /** Words that stand for unknown ones in one question. */
    private static final int MOST = 6;

    private final Vocabulary vocabulary;
    private final Synonyms synonyms;

    Coverage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.synonyms = new Synonyms(vocabulary);
    }

    /** Inverse document frequency as BM25 has it; highest for a stem that the index does not know. */
    double idf(String stem) {
        double n = vocabulary.passages();
        double df = vocabulary.documentFrequency(stem);
        return Math.log(1 + (n - df + 0.5) / (df + 0.5));
    }

    /** 0 when nothing of {@code stems} stands among {@code present}, 1 when all does; 1 for no stems at all. */
    double of(Collection<String> stems, Set<String> present) {
        double all = 0;
        double found = 0;
        for (String stem : stems) {
            double weight = idf(stem);
            all += weight;
            found += weight * match(stem, present);
        }
        return all == 0 ? 1 : found / all;
    }

    /** Weight of the rarest stem that is not {@code present}, in parts of the rarest possible; 0 when none is missing. */
    double rarestMissing(Collection<String> stems, Set<String> present) {
        double most = 0;
        for (String stem : stems) {
            most = Math.max(most, idf(stem) * (1 - match(stem, present)));
        }
        return most / Math.log(1 + (vocabulary.passages() + 0.5) / 0.5);
    }

    /** Share of {@code stems} that the index has never seen, near spellings included by the caller's choice of stems. */
    double unknown(Collection<String> stems) {
        if (stems.isEmpty()) {
            return 0;
        }
        return stems.stream()
                        .filter(stem -> vocabulary.documentFrequency(stem) == 0)
                        .count()
                / (double) stems.size();
    }

    /** Words that the index has and that mean what a word of the question means which it has not. */
    List<String> instead(List<String> words) {
        return words.stream()
                .filter(word -> unknown(vocabulary.stems(word)) == 1)
                .flatMap(word -> ContentWords.synonyms(word).stream())
                .filter(word -> unknown(vocabulary.stems(word)) == 0)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private double match(String stem, Set<String> present) {
        if (present.contains(stem)) {
            return 1;
        }
        if (synonyms.has(stem, present)) {
            return NEAR;
        }
        return hasNear(stem, present) ? NEAR : 0;
    }

    /** A loop, since this is asked for each word of each sentence found. */
    private static boolean hasNear(String stem, Set<String> present) {
        if (stem.length() < 4) {
            return false;
        }
        for (String other : present) {
            if (near(stem, other)) {
                return true;
            }
        }
        return false;
    }

    /** Same beginning and close spelling: "levitt" and "leavitt", "optimist" and "optim". */
    static boolean near(String a, String b) {
        if (b.length() < 4 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        boolean inflected = common >= 5 && common >= shorter - 1 && Math.abs(a.length() - b.length()) <= 4;
        int allowed = shorter >= 8 ? 2 : shorter >= 6 ? 1 : 0;
        return inflected || (allowed > 0 && distance(a, b, allowed) <= allowed);
    }

    /** Levenshtein distance, given up once it is certain to be over {@code most}. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
