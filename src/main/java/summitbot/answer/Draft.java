package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import summitbot.citation.DraftCheck;
import summitbot.citation.DraftReader;
import summitbot.citation.Drafted;
import summitbot.citation.Verdict;

/** A model's answer while it comes: each sentence is checked as soon as it is complete, and joins the answer if it holds. */
final class Draft {
    private final DraftCheck check;
    private final Assembly assembly;
    private final DraftReader reader = new DraftReader();
    private final StringBuilder text = new StringBuilder();
    private final List<Verdict.Rejected> dropped = new ArrayList<>();
    private boolean held;
    private int added;
    private boolean refusal;

    Draft(DraftCheck check, Assembly assembly) {
        this.check = check;
        this.assembly = assembly;
    }

    void accept(String piece) {
        text.append(piece);
        reader.accept(piece).forEach(this::judge);
    }

    /** Reads what is left; not for a reply that broke off, whose last sentence may be half. */
    void finish() {
        reader.finish().forEach(this::judge);
    }

    private void judge(Drafted sentence) {
        if (Refusal.is(sentence.text())) {
            refusal = true;
            return;
        }
        switch (check.check(sentence, assembly.last())) {
            case Verdict.Supported supported -> {
                held = true;
                added += assembly.add(supported.claim()) ? 1 : 0;
            }
            case Verdict.Rejected rejected -> dropped.add(rejected);
        }
    }

    /** Whether the model says that the passages do not answer, and nothing else that holds. */
    boolean isRefusal() {
        return refusal && !held;
    }

    String text() {
        return text.toString();
    }

    /** How many sentences joined the answer. */
    int added() {
        return added;
    }

    /** The sentences that may not be shown, and why. */
    List<Verdict.Rejected> dropped() {
        return List.copyOf(dropped);
    }
}
