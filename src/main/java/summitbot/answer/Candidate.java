package summitbot.answer;

import java.util.List;
import summitbot.domain.Citation;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;

/**
 * A sentence that may answer a question.
 *
 * @param signals evidence for it, in the order of {@link Signals#NAMES}
 * @param score probability that it holds the answer, 0 to 1
 */
record Candidate(Passage passage, Sentence sentence, List<Double> signals, double score) {
    String text() {
        return passage.text(sentence);
    }

    Citation citation() {
        return new Citation(passage, sentence.span());
    }

    String source() {
        return passage.source().id();
    }
}
