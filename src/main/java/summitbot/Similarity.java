package summitbot;

import java.util.function.ToDoubleBiFunction;
import summitbot.llm.Embedder;

/** How close two sentences are in meaning. */
final class Similarity {
    private Similarity() {}

    /** The cosine of their vectors, which have length 1. */
    static ToDoubleBiFunction<String, String> by(Embedder embedder) {
        return (one, other) -> dot(embedder.passage(one), embedder.passage(other));
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
