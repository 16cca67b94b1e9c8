package summitbot.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;

/** What the sources state, without headings. */
final class Paragraphs {
    private static final Comparator<Passage> TOP_FIRST =
            Comparator.comparing((Passage passage) -> passage.source().id()).thenComparingInt(Passage::number);

    private Paragraphs() {}

    /**
     * Source by source from its top, the same whatever the order in which they were read.
     *
     * @param within ids of the sources asked about; empty for all
     */
    static List<Passage> of(Corpus corpus, Set<String> within) {
        return corpus.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .filter(passage ->
                        within.isEmpty() || within.contains(passage.source().id()))
                .sorted(TOP_FIRST)
                .toList();
    }
}
