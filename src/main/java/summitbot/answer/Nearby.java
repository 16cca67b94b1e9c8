package summitbot.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summitbot.domain.Answer;
import summitbot.domain.Turn;

/**
 * Where the last answer stood: a question that leans on it is likelier to be answered there.
 *
 * @param passages ids; empty when the question stands by itself
 */
record Nearby(Set<String> passages) {
    /** Odds of a sentence of those passages, and of being answered by it, against one elsewhere that looks as good. */
    private static final double ODDS = 3;

    static Nearby to(List<Turn> turns, boolean leans) {
        Set<String> passages = new HashSet<>();
        if (leans && !turns.isEmpty() && turns.getLast().answer() instanceof Answer.Grounded grounded) {
            grounded.claims()
                    .forEach(claim -> claim.citations()
                            .forEach(citation -> passages.add(citation.passage().id())));
        }
        return new Nearby(passages);
    }

    Evidence first(Evidence evidence) {
        Evidence weighed = evidence.with(evidence.ranked().stream()
                .map(this::weighed)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList());
        boolean near = !weighed.ranked().isEmpty() && isNear(weighed.ranked().getFirst());
        return near ? weighed.asLikelyAs(likelier(evidence.answerable())) : weighed;
    }

    private Candidate weighed(Candidate candidate) {
        return isNear(candidate)
                ? new Candidate(
                        candidate.passage(), candidate.sentence(), candidate.signals(), likelier(candidate.score()))
                : candidate;
    }

    private boolean isNear(Candidate candidate) {
        return passages.contains(candidate.passage().id());
    }

    private static double likelier(double probability) {
        double odds = ODDS * probability / (1 - probability);
        return odds / (1 + odds);
    }
}
