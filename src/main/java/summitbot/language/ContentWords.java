package summitbot.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import summitbot.domain.Span;

/** Finds the words of a text that carry its content, each with a key under which its other forms are found too. */
public final class ContentWords {
    private static final Set<String> STOPS = Table.lines("stop-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<List<String>> SYNONYM_GROUPS = Table.lines("synonyms.txt").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .toList();
    private static final Map<String, String> SYNONYMS = keys();

    private ContentWords() {}

    public static List<ContentWord> find(String text, Span within) {
        Tokens tokens = Tokenizer.tokens(text, within);
        List<ContentWord> words = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            String word = token.word().endsWith("'s")
                    ? token.word().substring(0, token.word().length() - 2)
                    : token.word();
            if (token.kind() != Token.Kind.SIGN && !STOPS.contains(word)) {
                words.add(new ContentWord(key(word), word, token.span(), token.capital() && isName(tokens, at)));
            }
        }
        return List.copyOf(words);
    }

    public static List<ContentWord> find(String text) {
        return find(text, new Span(0, text.length()));
    }

    /** The keys of the words. */
    public static Set<String> keys(List<ContentWord> words) {
        return words.stream().map(ContentWord::key).collect(Collectors.toSet());
    }

    /** The keys of those words that stand in {@code within}. */
    public static Set<String> keys(List<ContentWord> words, Span within) {
        return words.stream()
                .filter(word -> within.contains(word.span()))
                .map(ContentWord::key)
                .collect(Collectors.toSet());
    }

    /** Whether the word, in lower case, carries grammar rather than content. */
    public static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    /** Whether it is a common word of the news, and so no name. */
    public static boolean isCommon(String word) {
        return STOPS.contains(word) || SYNONYMS.containsKey(word) || SYNONYMS.containsKey(Stem.of(word));
    }

    /** What stands for a word, for its other forms and for its synonyms; lower case in and out. */
    public static String key(String text) {
        String word = Negation.undone(text);
        String stem = Stem.of(word);
        return SYNONYMS.getOrDefault(word, SYNONYMS.getOrDefault(stem, stem));
    }

    /** The first word of a sentence has a capital anyway: it is a name only if another one follows. */
    private static boolean isName(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        boolean first =
                at == 0 || before.is(".") || before.is("?") || before.is("!") || before.is("\"") || before.is("“");
        return !first || tokens.at(at + 1).capital();
    }

    /** Groups of words that news uses for one thing, lower case; a word stands in one group only. */
    public static List<List<String>> synonyms() {
        return SYNONYM_GROUPS;
    }

    /** The other words of its group; lower case, any form that the group lists. */
    public static List<String> synonyms(String word) {
        String stem = Stem.of(word);
        return SYNONYM_GROUPS.stream()
                .filter(group -> group.contains(word) || group.contains(stem))
                .flatMap(List::stream)
                .filter(other -> !other.equals(word))
                .toList();
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        for (List<String> words : SYNONYM_GROUPS) {
            String key = Stem.of(words.getFirst());
            for (String word : words) {
                keys.putIfAbsent(word, key);
                keys.putIfAbsent(Stem.of(word), key);
            }
        }
        return Map.copyOf(keys);
    }
}
