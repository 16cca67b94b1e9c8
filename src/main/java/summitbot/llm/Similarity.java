package summitbot.llm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** The cosine of two texts. Remembers the vectors of the latest texts, as one text is mostly compared with many. */
public final class Similarity implements ToDoubleBiFunction<String, String> {
    private static final int REMEMBERED = 2_000;

    private final Embedder embedder;
    private final Map<String, float[]> vectors = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Similarity(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public double applyAsDouble(String one, String other) {
        float[] ones = vector(one);
        float[] others = vector(other);
        double sum = 0;
        for (int i = 0; i < ones.length; i++) {
            sum += ones[i] * others[i];
        }
        return sum;
    }

    /** Two threads may embed the same text, but none waits for the other's. */
    private float[] vector(String text) {
        synchronized (vectors) {
            float[] known = vectors.get(text);
            if (known != null) {
                return known;
            }
        }
        float[] vector = embedder.passage(text);
        synchronized (vectors) {
            vectors.put(text, vector);
        }
        return vector;
    }
}
