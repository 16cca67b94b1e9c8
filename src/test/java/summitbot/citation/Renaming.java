package summitbot.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.speech.Cast;
import summitbot.speech.Gender;
import summitbot.speech.Speaker;

/** Other given names and surnames for the people of an article. */
record Renaming(Map<String, String> words) {
    private static final List<String> MALE =
            List.of("Peter", "Martin", "Daniel", "Robert", "Frank", "Albert", "Edwin", "Ralph");
    private static final List<String> FEMALE =
            List.of("Laura", "Anna", "Maria", "Linda", "Emma", "Clara", "Paula", "Sonia");
    private static final List<String> SURNAMES = List.of(
            "Tolvik", "Bramo", "Quent", "Sarvo", "Dunmak", "Ostrik", "Pelka", "Ravno", "Hulmo", "Gravik", "Jolto",
            "Venka");

    static Renaming of(Cast cast) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Speaker who : cast.speakers()) {
            String[] parts = who.name().split(" ", -1);
            if (who.kind() == Speaker.Kind.PERSON && parts.length == 2) {
                words.computeIfAbsent(parts[0], old -> given(who.gender(), old, words.size()));
                words.computeIfAbsent(parts[1], old -> SURNAMES.get(words.size() / 2 % SURNAMES.size()));
            }
        }
        return new Renaming(words);
    }

    private static String given(Gender gender, String old, int number) {
        return switch (gender) {
            case MALE -> MALE.get(number / 2 % MALE.size());
            case FEMALE -> FEMALE.get(number / 2 % FEMALE.size());
            case UNKNOWN -> old;
        };
    }

    String apply(String text) {
        String old = words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return old.isEmpty()
                ? text
                : Pattern.compile("\\b(?:" + old + ")\\b")
                        .matcher(text)
                        .replaceAll(found -> words.getOrDefault(found.group(), found.group()));
    }
}
