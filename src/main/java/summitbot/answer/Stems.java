package summitbot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.retrieval.Vocabulary;

/** The stems of passages, remembered because the same few passages are weighed again and again. Safe for several threads. */
final class Stems {
    /** Passages remembered. */
    private static final int MOST = 5_000;

    /**
     * Stems of one passage.
     *
     * @param sentences a list of stems for each sentence
     * @param all every stem of the passage and of its source's title
     */
    record OfPassage(List<List<String>> sentences, Set<String> all) {}

    private final Vocabulary vocabulary;
    private final Memory<String, OfPassage> known = new Memory<>(MOST);

    Stems(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    OfPassage of(Passage passage) {
        return known.get(passage.id() + "/" + passage.source().version(), id -> read(passage));
    }

    List<String> of(String text) {
        return vocabulary.stems(text).stream().distinct().toList();
    }

    private OfPassage read(Passage passage) {
        List<List<String>> sentences = new ArrayList<>();
        Set<String> all = new HashSet<>(of(passage.source().title()));
        for (Sentence sentence : passage.sentences()) {
            List<String> stems = of(passage.text(sentence));
            sentences.add(stems);
            all.addAll(stems);
        }
        return new OfPassage(List.copyOf(sentences), Set.copyOf(all));
    }
}
