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
            boolean close = chosen.isEmpty()
                    || candidate.score()
                            >= (list ? LIST_SHARE : SHARE) * chosen.getFirst().score();
            boolean fits = chosen.isEmpty() || length + candidate.text().length() <= (list ? LONG : SHORT);
            boolean label = candidate.passage().kind() == Passage.Kind.HEADING && !chosen.isEmpty();
            if (close && fits && !label && chosen.size() < (list ? MANY : FEW)) {
                chosen.add(candidate);
                length += candidate.text().length();
            }
        }
        return chosen;
    }
}
