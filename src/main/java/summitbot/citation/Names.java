package summitbot.citation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.speech.Cast;
import summitbot.speech.Nations;

/** Tells whether a text holds a name in whatever form: "Zelensky", "Russian" for "Russia", "EU" for "European Union". */
final class Names {
    private static final Set<String> LINKS =
            Set.of("of", "the", "for", "and", "de", "von", "van", "al", "bin", "la", "le", "del", "di", "da");

    private Names() {}

    /** In lower case, without possessive and without signs at either end. */
    static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[\\s\\p{Pd}/]+", -1))
                .map(word -> word.replaceAll("'s$|^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .filter(word -> !word.isEmpty());
    }

    /** Whether every word of the name that counts stands in the text, or the name's initials do. */
    static boolean isIn(String name, String text) {
        Set<String> known = words(text).collect(Collectors.toCollection(HashSet::new));
        List<String> parts = words(name).filter(word -> !LINKS.contains(word)).toList();
        return parts.stream()
                        .allMatch(word -> known.contains(word) || known.stream().anyMatch(other -> isForm(word, other)))
                || isAcronym(name, text);
    }

    /** Whether the text holds the name in the possessive. */
    static boolean isOwner(String name, String text) {
        String plain = text.replace('’', '\'');
        return plain.contains(name + "'s") || plain.contains(name.substring(name.lastIndexOf(' ') + 1) + "'s");
    }

    static boolean isForm(String word, String other) {
        if (word.length() < 4 || other.length() < 4 || word.charAt(0) != other.charAt(0)) {
            return word.equals(other);
        }
        boolean plural = word.equals(other + "s") || other.equals(word + "s");
        return plural || isAdjective(word, other) || Cast.sameAs(word, other);
    }

    /** "Russian" and "Russia", but not "Moscow". */
    private static boolean isAdjective(String word, String other) {
        boolean derived = other.startsWith(word) || word.startsWith(other);
        Optional<String> country = Nations.country(word);
        return (derived && Math.abs(word.length() - other.length()) <= 2)
                || (country.isPresent()
                        && country.equals(Nations.country(other))
                        && word.substring(0, 2).equals(other.substring(0, 2)));
    }

    private static boolean isAcronym(String name, String text) {
        String initials = initials(name);
        if (initials.length() >= 2
                && Arrays.asList(text.replace(".", "").split("[^\\p{L}\\p{N}]+", -1))
                        .contains(initials)) {
            return true;
        }
        String letters = name.replace(".", "");
        boolean capitals = letters.length() >= 2 && letters.chars().allMatch(Character::isUpperCase);
        return capitals && initials(text).contains(letters);
    }

    /** A space for each word without a capital. */
    private static String initials(String text) {
        return Arrays.stream(text.split("[\\s\\p{Pd}]+", -1))
                .filter(word -> !word.isEmpty() && !LINKS.contains(word))
                .map(word -> Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : " ")
                .collect(Collectors.joining());
    }
}
