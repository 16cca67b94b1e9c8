package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import summitbot.citation.DraftCheck;
import summitbot.citation.DraftReader;
import summitbot.citation.Drafted;
import summitbot.citation.Verdict;
import summitbot.domain.CitedClaim;
import summitbot.llm.Prompts;

/** A model's answer while it comes: each sentence is checked as soon as it is complete, and passed on if it holds. */
final class Draft {
    private final DraftCheck check;
    private final Consumer<CitedClaim> checked;
    private final DraftReader reader = new DraftReader();
    private final StringBuilder text = new StringBuilder();
    private final List<CitedClaim> claims = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();

    Draft(DraftCheck check, Consumer<CitedClaim> checked) {
        this.check = check;
        this.checked = checked;
    }

    /** An empty draft under the same check, for the repair; nothing of it is passed on before it is whole. */
    Draft again() {
        return new Draft(check, claim -> {});
    }

    void accept(String piece) {
        text.append(piece);
        reader.accept(piece).forEach(this::judge);
    }

    void finish() {
        reader.finish().forEach(this::judge);
    }

    private void judge(Drafted sentence) {
        if (isRefusal()) {
            return;
        }
        String before = claims.isEmpty() ? "" : claims.getLast().text();
        switch (check.check(sentence, before)) {
            case Verdict.Supported supported -> {
                claims.add(supported.claim());
                checked.accept(supported.claim());
            }
            case Verdict.Rejected rejected ->
                flaws.add("“" + rejected.text() + "”: " + rejected.flaw() + " (" + rejected.detail() + ")");
        }
    }

    /** Whether the model says that the passages do not answer. */
    boolean isRefusal() {
        return claims.isEmpty() && text.toString().contains(Prompts.REFUSAL);
    }

    String text() {
        return text.toString();
    }

    List<CitedClaim> claims() {
        return claims;
    }

    /** What was wrong, one line a sentence that was left out. */
    List<String> flaws() {
        return flaws;
    }
}
