package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import summitbot.citation.Background;
import summitbot.citation.DraftCheck;
import summitbot.citation.SupportCheck;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Passage;
import summitbot.domain.Question;
import summitbot.llm.AnswerPrompt;

/**
 * Composes with a language model. A sentence of it gets out only when it has passed the check; when the model fails or leaves
 * nothing that holds, the extractive answer takes its place.
 */
final class Generative {
    private static final int PASSAGES = 8;

    /**
     * Below this probability that the passages answer, no model is asked. Extractive answers stop earlier: a model that answers in 85
     * of 100 cases where there is an answer and, after the check, in 20 where there is none is right more often than not down to here.
     */
    private static final double DOUBTFUL = 0.2;

    private final Generation generation;
    private final SupportCheck support;
    private final Extractive extractive;

    Generative(Generation generation, Speech speech, Extractive extractive) {
        this.generation = generation;
        this.support = new SupportCheck(generation.similarity(), new Background(speech::cast, speech::statements));
        this.extractive = extractive;
    }

    /**
     * Answers.
     *
     * @param question for the model to read
     * @param soFar gets the answer each time another sentence of it has passed every check; what it was given is always the
     *     beginning of what is returned
     */
    Written compose(Question question, Evidence evidence, Consumer<Answer> soFar) {
        Answer plain = extractive.compose(question, evidence);
        if (evidence.ranked().isEmpty()
                || evidence.beyond()
                || isLookedUp(evidence, plain)
                || (plain instanceof Answer.NoEvidence && evidence.answerable() < DOUBTFUL)) {
            return Written.without(plain, "there was nothing for a model to do");
        }
        Optional<Grounded> sides = plain instanceof Grounded ? extractive.differences(evidence) : Optional.empty();
        AnswerPrompt prompt = generation.prompts().answer(question, passages(plain, evidence));
        DraftCheck check = new DraftCheck(prompt.passages(), support);
        return new Writing(generation, prompt, check, new Assembly(sides, soFar)).write(plain);
    }

    /** Who said some words is looked up, and there is nothing to write about it. */
    private static boolean isLookedUp(Evidence evidence, Answer plain) {
        return evidence.asked().kind() == Asked.Kind.SPEAKER && plain instanceof Grounded;
    }

    /** What the extractive answer cites comes first, so that the model sees at least that. */
    private static List<Passage> passages(Answer plain, Evidence evidence) {
        List<Passage> passages = new ArrayList<>();
        if (plain instanceof Grounded grounded) {
            grounded.claims().stream()
                    .flatMap(claim -> claim.citations().stream())
                    .forEach(citation -> passages.add(citation.passage()));
        }
        evidence.ranked().forEach(candidate -> passages.add(candidate.passage()));
        return passages.stream().distinct().limit(PASSAGES).toList();
    }
}
