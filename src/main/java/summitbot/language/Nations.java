package summitbot.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries with their adjectives, capitals and the seats that stand for their governments. */
public final class Nations {
    private static final Map<String, String> COUNTRY = countries();

    private Nations() {}

    static boolean has(String word) {
        return COUNTRY.containsKey(word);
    }

    /** The country that a word in lower case belongs to: "russian", "kremlin" and "moscow" to "russia". */
    public static Optional<String> country(String word) {
        return Optional.ofNullable(COUNTRY.get(word));
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (List<String> line : WordList.sections("nations.txt").getOrDefault("", List.of())) {
            String country = line.get(0).toLowerCase(Locale.ROOT).replace('_', ' ');
            line.forEach(word -> countries.put(word.toLowerCase(Locale.ROOT).replace('_', ' '), country));
        }
        return Map.copyOf(countries);
    }
}
