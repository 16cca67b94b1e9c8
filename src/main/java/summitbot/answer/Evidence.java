package summitbot.answer;

import java.util.List;

/**
 * What speaks for an answer.
 *
 * @param topic stems of what is asked about, without those of the speaker
 * @param ranked best first; empty when nothing was found
 * @param answerable probability that the best of them answer the question, 0 to 1
 * @param onlyNames whether the question has no content but a name
 * @param beyond whether something asked for is certainly in no source
 */
record Evidence(
        Asked asked, List<String> topic, List<Candidate> ranked, double answerable, boolean onlyNames, boolean beyond) {
    private static final int SHOWN = 5;

    Evidence {
        topic = List.copyOf(topic);
        ranked = List.copyOf(ranked);
    }

    /** How sure it is that there is an answer, 0 to 1. */
    double confidence() {
        return beyond ? 0 : answerable;
    }

    /** The first few, to show what there was to choose from. */
    List<Insight.Scored> best() {
        return ranked.stream()
                .limit(SHOWN)
                .map(candidate -> new Insight.Scored(candidate.citation(), candidate.score()))
                .toList();
    }

    Evidence with(List<Candidate> others) {
        return new Evidence(asked, topic, others, answerable, onlyNames, beyond);
    }

    Evidence asLikelyAs(double probability) {
        return new Evidence(asked, topic, ranked, probability, onlyNames, beyond);
    }
}
