package summitbot.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.speech.Cast;
import summitbot.speech.Speaker;

/**
 * Calls people by other names before the meanings of texts are compared: "Moe" is then as near to "Ingrid Moe" as can be, and how
 * much a model of vectors knows about a name plays no part.
 */
record StandIns(Map<String, String> names, Optional<Pattern> known) {
    private static final List<String> NAMES = List.of(
            "Adams",
            "Bennett",
            "Carter",
            "Dawson",
            "Ellis",
            "Foster",
            "Graham",
            "Harris",
            "Irwin",
            "Jenkins",
            "Keller",
            "Lambert",
            "Mason",
            "Norris",
            "Owens",
            "Parker",
            "Quinn",
            "Reynolds",
            "Stewart",
            "Turner",
            "Vaughn",
            "Walker");

    /** For everybody in the sources of these sentences, in the order in which they are introduced. */
    static StandIns of(List<Line> lines, Background background) {
        List<Speaker> people = new ArrayList<>();
        lines.stream()
                .map(line -> line.passage().source().id())
                .distinct()
                .flatMap(id -> background.cast().apply(id).speakers().stream())
                .filter(who -> who.kind() == Speaker.Kind.PERSON)
                .filter(who -> people.stream().noneMatch(other -> Cast.sameAs(other.name(), who.name())))
                .limit(NAMES.size())
                .forEach(people::add);
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            String standIn = NAMES.get(i);
            // A name that two people share stands for neither.
            forms(people.get(i)).forEach(form -> names.merge(form, standIn, (one, other) -> form));
        }
        return new StandIns(names, pattern(names));
    }

    private static Stream<String> forms(Speaker who) {
        String surname = who.name().substring(who.name().lastIndexOf(' ') + 1);
        return Stream.concat(who.aliases().stream(), Stream.of(who.name(), surname))
                .filter(form -> Character.isUpperCase(form.charAt(0)))
                .distinct();
    }

    private static Optional<Pattern> pattern(Map<String, String> names) {
        String longestFirst = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return longestFirst.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<!\\p{L})(?:" + longestFirst + ")(?!\\p{L})"));
    }

    String apply(String text) {
        return known.map(pattern ->
                        pattern.matcher(text).replaceAll(found -> names.getOrDefault(found.group(), found.group())))
                .orElse(text);
    }
}
