package summitbot.live;

import java.util.function.ToDoubleBiFunction;
import summitbot.answer.Answerer;
import summitbot.answer.ClaimCheck;
import summitbot.answer.Excerpts;
import summitbot.answer.Suggestions;
import summitbot.domain.Corpus;
import summitbot.retrieval.PassageIndex;

/** The sources of one moment with what is built on them. The corpus stays good after closing, the rest does not. */
public final class Edition implements AutoCloseable {
    private final Corpus corpus;
    private final PassageIndex index;
    private final Answerer answerer;
    private final Suggestions suggestions;
    private final ClaimCheck claims;

    /**
     * Takes over the index, to close it.
     *
     * @param similarity how close two sentences are in meaning
     */
    public Edition(
            Corpus corpus, PassageIndex index, Answerer answerer, ToDoubleBiFunction<String, String> similarity) {
        this.corpus = corpus;
        this.index = index;
        this.answerer = answerer;
        this.suggestions = answerer.suggestions(corpus);
        this.claims = answerer.claims(similarity);
    }

    public Corpus corpus() {
        return corpus;
    }

    public PassageIndex index() {
        return index;
    }

    public Answerer answerer() {
        return answerer;
    }

    public Excerpts excerpts() {
        return answerer.excerpts();
    }

    public Suggestions suggestions() {
        return suggestions;
    }

    public ClaimCheck claims() {
        return claims;
    }

    @Override
    public void close() {
        index.close();
    }
}
