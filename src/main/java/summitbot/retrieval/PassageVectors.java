package summitbot.retrieval;

/** The vector of a passage and those of its sentences; all of length 1. */
final class PassageVectors {
    private final float[] passage;
    private final SentenceVectors sentences;

    PassageVectors(float[] passage, SentenceVectors sentences) {
        this.passage = passage;
        this.sentences = sentences;
    }

    float[] passage() {
        return passage;
    }

    SentenceVectors sentences() {
        return sentences;
    }
}
