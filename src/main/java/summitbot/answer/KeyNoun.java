package summitbot.answer;

import java.util.List;
import java.util.Set;
import summitbot.answer.Cues.Cue;

/** Finds the words that name the very thing asked for: "which sanctions", "were there protests", "the price of bread". */
final class KeyNoun {
    private static final Set<String> EXISTENCE = Set.of("there", "any");
    private static final Set<String> SKIPPED =
            Set.of("the", "a", "an", "is", "are", "was", "were", "two", "three", "of", "other", "any");
    private static final List<Cue> TYPES = List.of(
            Cue.TIME_NOUN,
            Cue.PLACE_NOUN,
            Cue.PERSON_NOUN,
            Cue.AMOUNT_NOUN,
            Cue.THING_NOUN,
            Cue.REASON,
            Cue.STANCE,
            Cue.SAY);

    private final Cues cues;

    KeyNoun(Cues cues) {
        this.cues = cues;
    }

    /** At most two words; empty when the question does not name what it asks for, or names only the kind of it. */
    List<String> of(Asked asked) {
        List<String> words = asked.words();
        for (int i = 0; i < words.size(); i++) {
            boolean asks =
                    words.get(i).equals("what") || words.get(i).equals("which") || EXISTENCE.contains(words.get(i));
            if (asks) {
                int from = i + 1;
                while (from < words.size() && SKIPPED.contains(words.get(from))) {
                    from++;
                }
                List<String> key = words.subList(from, Math.min(words.size(), from + 2)).stream()
                        .takeWhile(word -> !Stopwords.is(word))
                        .toList();
                return key.stream().anyMatch(this::isType) ? List.of() : key;
            }
        }
        return List.of();
    }

    private boolean isType(String word) {
        return TYPES.stream().anyMatch(cue -> cues.is(cue, word));
    }
}
