package summitbot;

import summitbot.answer.Answerer;
import summitbot.answer.ClaimCheck;
import summitbot.answer.Excerpts;
import summitbot.answer.Suggestions;
import summitbot.domain.Corpus;
import summitbot.llm.Embedder;
import summitbot.telegram.deliver.Knowledge;

/** What the pipeline knows, as Telegram is given it. */
final class Expertise {
    /** Cards for somebody who is still typing. */
    private static final int QUOTATIONS = 10;

    private Expertise() {}

    static Knowledge of(Corpus corpus, Answerer answerer, Embedder embedder) {
        Excerpts excerpts = answerer.excerpts();
        Suggestions suggestions = answerer.suggestions(corpus);
        ClaimCheck claims = answerer.claims(Similarity.by(embedder));
        return new Knowledge(
                answerer::answer,
                () -> corpus,
                text -> excerpts.find(text, QUOTATIONS),
                turn -> turn.map(suggestions::after).orElseGet(suggestions::first),
                claims::check);
    }
}
