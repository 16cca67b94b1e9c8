package summitbot.evaluation;

import java.util.List;

/** What an answer to a question about known sources has to be, written by a person. */
sealed interface Rubric {
    /** The group of questions that is scored together. */
    String kind();

    /** No answer may hold one of these. */
    List<String> mustNot();

    /**
     * The sources answer it.
     *
     * @param refusalAccepted whether a refusal is half right, for example since the question takes something false for granted
     */
    record Answerable(String kind, Demands demands, Proof proof, boolean refusalAccepted) implements Rubric {
        @Override
        public List<String> mustNot() {
            return demands.mustNot();
        }
    }

    /**
     * The sources do not answer it.
     *
     * @param acceptedAnswer groups; an answer that holds at least one of each is half right. None accepts no answer
     */
    record Unanswerable(String kind, List<String> mustNot, List<List<String>> acceptedAnswer) implements Rubric {
        public Unanswerable {
            mustNot = List.copyOf(mustNot);
            acceptedAnswer = List.copyOf(acceptedAnswer);
        }
    }

    /**
     * What the text of an answer has to hold.
     *
     * @param must groups, of each of which it holds at least one
     * @param mustNot none of these
     */
    record Demands(List<List<String>> must, List<String> mustNot) {
        public Demands {
            must = List.copyOf(must);
            mustNot = List.copyOf(mustNot);
        }
    }
}
