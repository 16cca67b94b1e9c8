package summitbot.llm;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes up marks that stand in none of the texts. They differ for each prompt, so that no document can quote the mark
 * of another, and are unlike 1, 2, 3, which weak models copy from wherever they see them. No vowels, so no words; no
 * letters or digits that look alike.
 */
final class Marks {
    private static final String LETTERS = "BCDFGHJKMNPQRTVWXZ";
    private static final String DIGITS = "2345679";

    private final RandomGenerator random;
    private final String texts;
    private final Set<String> given = new HashSet<>();

    Marks(RandomGenerator random, List<String> texts) {
        this.random = random;
        this.texts = String.join("\n", texts).toUpperCase(Locale.ROOT);
    }

    /** As KD4: short, because a model has to write it after every sentence. */
    String passage() {
        return fresh(2);
    }

    /** Long enough that nobody guesses it. */
    String boundary() {
        return fresh(14);
    }

    private String fresh(int letters) {
        while (true) {
            StringBuilder mark = new StringBuilder();
            for (int i = 0; i < letters; i++) {
                mark.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            mark.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
            if (!texts.contains(mark) && given.add(mark.toString())) {
                return mark.toString();
            }
        }
    }
}
