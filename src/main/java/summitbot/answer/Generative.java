package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import summitbot.citation.Background;
import summitbot.citation.DraftCheck;
import summitbot.citation.SupportCheck;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Answer.NoEvidence;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;
import summitbot.domain.Question;
import summitbot.llm.AnswerPrompt;
import summitbot.llm.Budget;
import summitbot.llm.Completion;

/**
 * Composes with a language model. A sentence of it gets out only when it has passed the check; when the model fails, refuses to
 * cite or leaves nothing that holds, the extractive answer takes its place.
 */
final class Generative implements Composer {
    private static final int PASSAGES = 8;

    /** One draft and one repair. */
    private static final int CALLS = 2;

    private final Generation generation;
    private final SupportCheck support;
    private final Extractive extractive;

    Generative(Generation generation, Speech speech, Extractive extractive) {
        this.generation = generation;
        this.support = new SupportCheck(generation.similarity(), new Background(speech::cast, speech::statements));
        this.extractive = extractive;
    }

    @Override
    public Answer compose(Question question, Evidence evidence, Consumer<CitedClaim> checked) {
        Answer fallback = extractive.compose(question, evidence, claim -> {});
        if (evidence.ranked().isEmpty() || evidence.beyond() || fallback instanceof NoEvidence) {
            return fallback;
        }
        AnswerPrompt prompt = generation.prompts().answer(question, passages(fallback, evidence));
        DraftCheck check = new DraftCheck(prompt.passages(), support);
        Budget budget = generation.model().budget(CALLS);
        List<CitedClaim> sides = extractive.differences(evidence);
        sides.forEach(checked);
        Draft draft = new Draft(check, checked);
        Completion completion = generation.model().stream(prompt.prompt(), budget, draft::accept);
        return switch (completion) {
            case Completion.Replied replied -> {
                draft.finish();
                yield draft.isRefusal()
                        ? extractive.refusal()
                        : finished(repaired(draft, prompt, budget), sides, fallback);
            }
            case Completion.Refused refused -> fallback;
            case Completion.Failed failed -> fallback;
        };
    }

    /** What the extractive answer cites comes first, so that the model sees at least that. */
    private static List<Passage> passages(Answer fallback, Evidence evidence) {
        List<Passage> passages = new ArrayList<>();
        if (fallback instanceof Grounded grounded) {
            grounded.claims().stream()
                    .flatMap(claim -> claim.citations().stream())
                    .forEach(citation -> passages.add(citation.passage()));
        }
        evidence.ranked().forEach(candidate -> passages.add(candidate.passage()));
        return passages.stream().distinct().limit(PASSAGES).toList();
    }

    /** One more round that names what was wrong; the better of the two drafts counts. */
    private Draft repaired(Draft first, AnswerPrompt prompt, Budget budget) {
        if (first.flaws().isEmpty() || !budget.left()) {
            return first;
        }
        Completion completion =
                generation.model().complete(generation.prompts().repair(prompt, first.text(), first.flaws()), budget);
        if (!(completion instanceof Completion.Replied replied)) {
            return first;
        }
        Draft second = first.again();
        second.accept(replied.text());
        second.finish();
        return second.claims().size() >= first.claims().size()
                        && !second.claims().isEmpty()
                ? second
                : first;
    }

    private static Answer finished(Draft draft, List<CitedClaim> sides, Answer fallback) {
        if (!draft.claims().isEmpty()) {
            List<CitedClaim> claims = new ArrayList<>(sides);
            claims.addAll(draft.claims());
            return new Grounded(
                    sides.isEmpty() ? "" : "The sources differ:",
                    claims,
                    draft.flaws().size(),
                    Mode.GENERATIVE);
        }
        return fallback instanceof Grounded plain
                ? new Grounded(plain.lead(), plain.claims(), draft.flaws().size(), Mode.EXTRACTIVE)
                : fallback;
    }
}
