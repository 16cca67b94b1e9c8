package summitbot.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows words that cannot both hold of one thing: "rise" and "fall". */
public final class Opposites {
    /** By key, first forms as the table writes them. */
    private static final Map<String, Set<String>> TABLE = new HashMap<>();

    static {
        for (String line : Table.lines("opposites.txt")) {
            String[] words = line.split(" ", -1);
            add(words[0], words[1]);
            add(words[1], words[0]);
        }
    }

    private Opposites() {}

    private static void add(String one, String other) {
        TABLE.computeIfAbsent(ContentWords.key(one), key -> new LinkedHashSet<>())
                .add(other);
    }

    /** The first forms of the opposites of a key, in the order of the table. */
    static Set<String> words(String key) {
        return TABLE.getOrDefault(key, Set.of());
    }

    /** The keys of a key's opposites, as {@link ContentWords#key} gives them. */
    public static Set<String> of(String key) {
        return words(key).stream().map(ContentWords::key).collect(Collectors.toUnmodifiableSet());
    }
}
