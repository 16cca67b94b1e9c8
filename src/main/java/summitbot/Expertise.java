package summitbot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import summitbot.answer.Answerer;
import summitbot.answer.ClaimCheck;
import summitbot.answer.Excerpts;
import summitbot.answer.Suggestions;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
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
                (question, turns, soFar) -> answerer.answer(question, turns, growing(soFar)),
                () -> corpus,
                text -> excerpts.find(text, QUOTATIONS),
                turn -> turn.map(suggestions::after).orElseGet(suggestions::first),
                claims::check);
    }

    /** Claims come singly as they pass their check; what can be shown is all of them so far. */
    private static Consumer<CitedClaim> growing(Consumer<Answer> soFar) {
        List<CitedClaim> claims = new ArrayList<>();
        return claim -> {
            claims.add(claim);
            soFar.accept(new Answer.Grounded("", claims, 0, Answer.Mode.GENERATIVE));
        };
    }
}
