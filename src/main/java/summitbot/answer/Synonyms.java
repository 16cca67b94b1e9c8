package summitbot.answer;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import summitbot.language.ContentWords;
import summitbot.retrieval.Vocabulary;

/** Words that news uses for one thing, as stems of the index. */
final class Synonyms {
    private final Map<String, Set<String>> others;

    Synonyms(Vocabulary vocabulary) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (Collection<String> group : ContentWords.synonyms()) {
            // All at once: one by one it would be a tenth of a start.
            Set<String> stems = new HashSet<>(vocabulary.stems(String.join("\n", group)));
            stems.forEach(stem -> groups.merge(stem, stems, Synonyms::union));
        }
        this.others = Map.copyOf(groups);
    }

    /** Whether one of the stems means what {@code stem} means. */
    boolean has(String stem, Set<String> stems) {
        Set<String> meant = others.getOrDefault(stem, Set.of());
        return !meant.isEmpty() && !Collections.disjoint(stems, meant);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
