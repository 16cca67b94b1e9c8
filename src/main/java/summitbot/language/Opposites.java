package summitbot.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that deny each other: "rose" and "fell". */
public final class Opposites {
    private static final Map<String, Set<String>> TABLE = new HashMap<>();

    static {
        for (String line : Table.lines("opposites.txt")) {
            String[] words = line.split(" ", -1);
            String one = ContentWords.key(words[0]);
            String other = ContentWords.key(words[1]);
            TABLE.computeIfAbsent(one, key -> new HashSet<>()).add(other);
            TABLE.computeIfAbsent(other, key -> new HashSet<>()).add(one);
        }
    }

    private Opposites() {}

    /** The keys of a key's opposites, as {@link ContentWords#key} gives them. */
    public static Set<String> of(String key) {
        return Set.copyOf(TABLE.getOrDefault(key, Set.of()));
    }
}
