package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.citation.DraftCheck;
import summitbot.citation.Verdict;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.llm.AnswerPrompt;
import summitbot.llm.Budget;
import summitbot.llm.Completion;

/** One question on its way through a model: a draft, at most one repair, and what becomes of them. */
final class Writing {
    /** One draft and one repair; a retry of either counts too. */
    private static final int CALLS = 2;

    private final Generation generation;
    private final AnswerPrompt prompt;
    private final DraftCheck check;
    private final Assembly assembly;
    private final Budget budget;

    Writing(Generation generation, AnswerPrompt prompt, DraftCheck check, Assembly assembly) {
        this.generation = generation;
        this.prompt = prompt;
        this.check = check;
        this.assembly = assembly;
        this.budget = generation.model().budget(CALLS);
    }

    /** @param plain the extractive answer, which may be a refusal */
    Written write(Answer plain) {
        Draft draft = new Draft(check, assembly);
        Completion completion = generation.model().stream(prompt.prompt(), budget, draft::accept);
        return switch (completion) {
            case Completion.Replied replied -> {
                draft.finish();
                yield draft.isRefusal() ? refused(draft, plain) : replied(draft, plain);
            }
            case Completion.Refused refused -> brokenOff(draft, refused.reason(), plain);
            case Completion.Failed failed -> brokenOff(draft, failed.failure().words(), plain);
        };
    }

    /** It cites nothing, so nothing speaks for it but the model's word, and weak models refuse far too often. */
    private Written refused(Draft draft, Answer plain) {
        return written(assembly.doubted(plain), "the model found no answer in the passages", draft.dropped());
    }

    private Written brokenOff(Draft draft, String reason, Answer plain) {
        Answer answer = assembly.hasSentences()
                ? assembly.filledUp(plain, draft.dropped().size())
                : assembly.instead(plain, 0);
        return written(answer, reason, draft.dropped());
    }

    private Written replied(Draft draft, Answer plain) {
        Optional<Draft> repair = repaired(draft);
        List<Verdict.Rejected> dropped = new ArrayList<>(draft.dropped());
        repair.ifPresent(second -> dropped.addAll(second.dropped()));
        int omitted =
                Math.max(0, draft.dropped().size() - repair.map(Draft::added).orElse(0));
        if (assembly.hasSentences()) {
            return written(assembly.whole(plain, omitted), "the model answered", dropped);
        }
        Answer answer = plain instanceof Grounded ? assembly.instead(plain, omitted) : new Answer.Unverified(omitted);
        return written(answer, "nothing that the model wrote held", dropped);
    }

    /** One more round that names what was wrong; it can add to what holds already and take nothing back. */
    private Optional<Draft> repaired(Draft first) {
        if (first.dropped().isEmpty() || !budget.left()) {
            return Optional.empty();
        }
        List<String> flaws = first.dropped().stream().map(Writing::flaw).toList();
        Draft second = new Draft(check, assembly);
        Completion completion = generation.model().stream(
                generation.prompts().repair(prompt, first.text(), flaws), budget, second::accept);
        if (completion instanceof Completion.Replied) {
            second.finish();
        }
        return Optional.of(second);
    }

    private static String flaw(Verdict.Rejected rejected) {
        return "“" + rejected.text() + "”: " + rejected.flaw() + " (" + rejected.detail() + ")";
    }

    private Written written(Answer answer, String outcome, List<Verdict.Rejected> dropped) {
        return new Written(answer, new Drafting(outcome, dropped, budget.usage()));
    }
}
