package summitbot.citation;

/** Tells whether two words may be one name in two spellings ("Volodymyr", "Wolodymyr"). */
final class Spelling {
    /** Shorter names differ by a single letter too often. */
    private static final int SHORTEST = 5;

    private static final int LETTERS_PER_SLIP = 4;

    private Spelling() {}

    /** One wrong, missing or added letter for every four, at most two. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= SHORTEST && distance(a, b) <= Math.min(2, shorter / LETTERS_PER_SLIP);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
