package summitbot.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Common given names: who is a person, and of which gender. */
final class GivenNames {
    private static final Map<String, List<List<String>>> LISTS = WordList.sections("given-names.txt");
    private static final Set<String> MALE = Set.copyOf(WordList.words(LISTS, "male"));
    private static final Set<String> FEMALE = Set.copyOf(WordList.words(LISTS, "female"));
    private static final Set<String> EITHER = Set.copyOf(WordList.words(LISTS, "either"));
    private static final Map<String, Set<Integer>> SAME = same();

    private GivenNames() {}

    /** Whether this word, in any case, is a common given name; the first part of "Jean-Luc" is enough. */
    static boolean has(String word) {
        String key = key(word);
        return MALE.contains(key) || FEMALE.contains(key) || EITHER.contains(key);
    }

    static Gender gender(String word) {
        String key = key(word);
        boolean male = MALE.contains(key);
        boolean female = FEMALE.contains(key);
        if (EITHER.contains(key) || male == female) {
            return Gender.UNKNOWN;
        }
        return male ? Gender.MALE : Gender.FEMALE;
    }

    /** "Volodymyr" and "Vladimir", "Bill" and "William"; words in lower case without accents. */
    static boolean isSame(String one, String other) {
        Set<Integer> groups = SAME.getOrDefault(one, Set.of());
        return SAME.getOrDefault(other, Set.of()).stream().anyMatch(groups::contains);
    }

    private static String key(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        int hyphen = key.indexOf('-');
        return Spelling.fold(hyphen > 2 ? key.substring(0, hyphen) : key);
    }

    private static Map<String, Set<Integer>> same() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        int number = 0;
        for (List<String> line : LISTS.getOrDefault("same", List.of())) {
            for (String name : line) {
                groups.computeIfAbsent(name, word -> new HashSet<>()).add(number);
            }
            number++;
        }
        return groups;
    }
}
