package summitbot.speech;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A role in words: "the Russian leader", "White House Press Secretary".
 *
 * @param heads its nouns of people and bodies, in lower case
 * @param countries the countries it names, by whatever word
 * @param others its remaining words but articles and links
 */
record RoleWords(Set<String> heads, Set<String> countries, Set<String> others) {
    private static final Set<String> LEADERS = Set.of(
            "leader",
            "president",
            "premier",
            "chancellor",
            "king",
            "queen",
            "head",
            "chief",
            "boss",
            "chairman",
            "chairwoman",
            "chair",
            "director",
            "minister",
            "strongman",
            "ruler",
            "captain");
    private static final Set<String> GENERAL = Set.of("leader", "head", "chief", "boss", "ruler", "strongman");
    private static final Map<String, List<String>> SHORT = Map.of(
            "ceo", List.of("chief", "executive"),
            "cfo", List.of("chief", "financial", "officer"),
            "coo", List.of("chief", "operating", "officer"),
            "vp", List.of("vice", "president"));
    private static final Set<String> LINKS = Set.of(
            "the", "a", "an", "of", "for", "at", "and", "in", "'s", "'", "his", "her", "its", "their", "from", "to",
            "own");

    static RoleWords of(String text) {
        Set<String> heads = new LinkedHashSet<>();
        Set<String> countries = new HashSet<>();
        Set<String> others = new HashSet<>();
        String previous = "";
        for (String word : words(text)) {
            Optional<String> country = Nations.country(word).or(() -> Nations.country(word.replace(".", "")));
            Optional<String> joined = Nations.country(previous + " " + word);
            if (joined.isPresent()) {
                countries.add(joined.get());
                others.remove(previous);
            } else if (country.isPresent()) {
                countries.add(country.get());
            } else if (Lexicon.isRole(word)) {
                heads.add(word);
            } else if (!LINKS.contains(word)) {
                others.add(word);
            }
            previous = word;
        }
        return new RoleWords(heads, countries, others);
    }

    /** Words in lower case without accents and without possessive; "CEO" in full. */
    static List<String> words(String text) {
        return PieceSplitter.split(text, new summitbot.domain.Span(0, text.length())).stream()
                .filter(piece -> piece.isWord() && !piece.is("'s"))
                .map(piece -> Spelling.fold(piece.text()).toLowerCase(Locale.ROOT))
                .flatMap(word -> SHORT.getOrDefault(word, List.of(word)).stream())
                .collect(Collectors.toList());
    }

    /** Whether somebody so described may be meant by these words; nothing here may go beyond the description. */
    boolean mayMean(RoleWords description) {
        if (heads.isEmpty() || !description.countries.containsAll(countries)) {
            return false;
        }
        return description.others.containsAll(others) && heads.stream().allMatch(head -> description.holds(head));
    }

    private boolean holds(String head) {
        return heads.contains(head)
                || (heads.contains("counterpart") && Lexicon.isPersonRole(head))
                || others.contains(head)
                || (GENERAL.contains(head) && heads.stream().anyMatch(LEADERS::contains))
                || (head.endsWith("s") && heads.contains(head.substring(0, head.length() - 1)))
                || (head.equals("spokesperson") && heads.stream().anyMatch(own -> own.startsWith("spokes")));
    }

    /** How many words two roles share, less those that the description has beyond them. */
    int closeness(RoleWords description) {
        int extra = description.heads.size()
                + description.countries.size()
                + description.others.size()
                - heads.size()
                - countries.size()
                - others.size();
        boolean foreign = countries.isEmpty() && !description.countries.isEmpty();
        return -extra - (foreign ? 5 : 0);
    }
}
