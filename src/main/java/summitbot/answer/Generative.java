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
     * Below this probability that the passages answer, no model is asked. Extractive answers stop earlier. A model that finds an
     * answer where one is there in 85 of 100 cases and where none is there, after the check, in 20 is right more often than not
     * down to here; above {@link #SURE} its refusal is wrong more often than not.
     */
    private static final double DOUBTFUL = 0.2;

    /** Above this probability the extractive answer is shown although the model refuses; see {@link #DOUBTFUL}. */
    private static final double SURE = 0.85;

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
                || (plain instanceof Answer.NoEvidence && evidence.answerable() < DOUBTFUL)) {
            return Written.without(plain, "nothing was found that a model could answer from");
        }
        Optional<Grounded> sides = plain instanceof Grounded ? extractive.differences(evidence) : Optional.empty();
        AnswerPrompt prompt = generation.prompts().answer(question, passages(plain, evidence));
        DraftCheck check = new DraftCheck(prompt.passages(), support);
        Fallback fallback = new Fallback(plain, isSure(evidence), extractive.refusal());
        return new Writing(generation, prompt, check, new Assembly(sides, soFar)).write(fallback);
    }

    /** Lists and overviews are not chosen by that probability: they are complete, or they would not have been made. */
    private static boolean isSure(Evidence evidence) {
        boolean listed = evidence.asked().kind() == Asked.Kind.OVERVIEW
                || evidence.topic().isEmpty();
        return listed || evidence.answerable() >= SURE;
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
