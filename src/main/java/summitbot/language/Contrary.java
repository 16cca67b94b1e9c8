package summitbot.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import summitbot.domain.Span;

/**
 * Says the opposite of a text, clumsily but by few words: without one of its negations, with a "not" before one of its words, or with
 * the opposite of one of them. What says the opposite of a source is nearer to it than its own contrary is.
 */
public final class Contrary {
    private static final Map<String, String> WITHOUT = Map.of(
            "not",
            "",
            "never",
            "",
            "hardly",
            "",
            "no",
            "a",
            "none",
            "all",
            "nobody",
            "somebody",
            "nothing",
            "something",
            "without",
            "with",
            "cannot",
            "can",
            "unable",
            "able");
    /** What is left of "can't" and "won't". */
    private static final Map<String, String> FULL = Map.of("ca", "can", "wo", "will");
    /** Say little, so that a "not" before them says little too. */
    private static final Set<String> LIGHT = Set.of("according", "last", "next", "first", "new");

    private Contrary() {}

    /** Each a whole text; in the order of the words that were changed. */
    public static List<String> of(String text) {
        Tokens tokens = Tokenizer.tokens(text, new Span(0, text.length()));
        boolean negated = Negation.count(text, new Span(0, text.length())) > 0;
        boolean compared = !negated && tokens.list().stream().anyMatch(token -> WITHOUT.containsKey(token.word()));
        return Stream.concat(
                        tokens.list().stream().filter(token -> negated).flatMap(token -> positive(text, token)),
                        ContentWords.find(text).stream().flatMap(word -> changed(text, word, negated || compared)))
                .distinct()
                .toList();
    }

    private static Stream<String> positive(String text, Token token) {
        if (token.word().endsWith("n't")) {
            String stem = text.substring(token.span().start(), token.span().end() - 3);
            return Stream.of(with(text, token.span(), FULL.getOrDefault(stem, stem)));
        }
        String other = WITHOUT.get(token.word());
        return other == null ? Stream.empty() : Stream.of(with(text, token.span(), other));
    }

    private static Stream<String> changed(String text, ContentWord word, boolean negated) {
        boolean plain = Character.isLowerCase(text.charAt(word.span().start())) && !LIGHT.contains(word.word());
        Stream<String> opposites = Opposites.words(word.key()).stream()
                .map(opposite -> with(text, word.span(), inflected(opposite, word.word())));
        Stream<String> denied =
                plain && !negated ? Stream.of(with(text, word.span(), "not " + word.word())) : Stream.empty();
        return Stream.concat(opposites, denied);
    }

    /** "accept" as "rejected" is written; irregular verbs stay as they are. */
    private static String inflected(String opposite, String like) {
        String stem = opposite.endsWith("e") ? opposite.substring(0, opposite.length() - 1) : opposite;
        if (like.endsWith("ed")) {
            return stem + "ed";
        }
        if (like.endsWith("ing")) {
            return stem + "ing";
        }
        return like.endsWith("s") && !opposite.endsWith("s") && !like.endsWith("ss") ? opposite + "s" : opposite;
    }

    private static String with(String text, Span span, String other) {
        return (text.substring(0, span.start()) + other + text.substring(span.end())).replace("  ", " ");
    }
}
