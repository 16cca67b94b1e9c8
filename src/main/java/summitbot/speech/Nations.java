package summitbot.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries with their adjectives, capitals and the seats that stand for their governments. */
public final class Nations {
    private static final List<List<String>> LINES =
            WordList.sections("nations.txt").getOrDefault("", List.of());
    private static final Set<String> PEOPLE = people();
    private static final Map<String, String> COUNTRY = countries();
    private static final Map<String, Set<String>> ALIKE = groups();

    private Nations() {}

    static boolean has(String word) {
        return COUNTRY.containsKey(word);
    }

    /** The country that a word in lower case belongs to: "russian", "kremlin" and "moscow" to "russia". */
    public static Optional<String> country(String word) {
        return Optional.ofNullable(COUNTRY.get(word));
    }

    /** Every word for the same country or its seat, in lower case, {@code word} among them; empty for any other word. */
    public static Set<String> alike(String word) {
        return ALIKE.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (List<String> line : LINES) {
            Set<String> group = line.stream().map(Nations::key).collect(Collectors.toUnmodifiableSet());
            group.forEach(word -> groups.putIfAbsent(word, group));
        }
        return Map.copyOf(groups);
    }

    /** "russian", "dane": what a person can be called. */
    static boolean isPeople(String word) {
        return PEOPLE.contains(word);
    }

    private static Set<String> people() {
        return LINES.stream()
                .flatMap(line -> line.subList(1, line.indexOf("|")).stream())
                .map(Nations::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (List<String> line : LINES) {
            String country = key(line.get(0));
            line.forEach(word -> countries.put(key(word), country));
        }
        return Map.copyOf(countries);
    }
}
