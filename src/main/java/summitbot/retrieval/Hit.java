package summitbot.retrieval;

import java.util.List;
import summitbot.domain.Citation;
import summitbot.domain.Passage;

/**
 * A passage found for a question.
 *
 * @param score fused rank score, comparable within one search only
 * @param words BM25 score, 0 when no word matched
 * @param cosine of question and passage, -1 to 1
 * @param sentenceCosines of the question with each sentence of the passage, in order
 */
public record Hit(Passage passage, double score, double words, double cosine, List<Double> sentenceCosines) {
    public Hit {
        sentenceCosines = List.copyOf(sentenceCosines);
    }

    /** The sentence of the passage that is closest to the question in meaning; the first one when that is not known. */
    public Citation nearest() {
        int nearest = 0;
        for (int i = 1; i < sentenceCosines.size(); i++) {
            nearest = sentenceCosines.get(i) > sentenceCosines.get(nearest) ? i : nearest;
        }
        return new Citation(passage, passage.sentences().get(nearest).span());
    }
}
