package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;

/** Answers with the fewest sentences that are likely to hold the answer, word for word. */
final class Facts {
    /** A single fact is shown in at most this many sentences and, but for the first, characters. */
    private static final int FEW = 2;

    private static final int SHORT = 600;
    private static final int MANY = 5;
    private static final int LONG = 1_200;

    /** How near a further sentence must come to the best one, in parts of its score. */
    private static final double SHARE = 0.25;

    /** As {@link #SHARE}, for one sentence more: no one can tell which of them is meant. */
    private static final double TIE = 0.75;

    /** For a list, as {@link #SHARE}. */
    private static final double LIST_SHARE = 0.1;

    Answer of(Evidence evidence) {
        List<CitedClaim> claims = choose(evidence).stream()
                .map(c -> new CitedClaim(c.text(), List.of(c.citation())))
                .toList();
        return new Grounded("", claims, 0, Mode.EXTRACTIVE);
    }

    static List<Candidate> choose(Evidence evidence) {
        boolean list = evidence.asked().list();
        List<Candidate> chosen = new ArrayList<>();
        int length = 0;
        for (Candidate candidate : evidence.ranked()) {
            boolean fits = chosen.isEmpty() || length + candidate.text().length() <= (list ? LONG : SHORT);
            if (fits && isNear(candidate, chosen, list)) {
                chosen.add(candidate);
                length += candidate.text().length();
            }
        }
        return chosen;
    }

    private static boolean isNear(Candidate candidate, List<Candidate> chosen, boolean list) {
        if (chosen.isEmpty()) {
            return true;
        }
        if (candidate.passage().kind() == Passage.Kind.HEADING || chosen.size() >= (list ? MANY : FEW + 1)) {
            return false;
        }
        double share = list ? LIST_SHARE : chosen.size() < FEW ? SHARE : TIE;
        return candidate.score() >= share * chosen.getFirst().score();
    }
}
