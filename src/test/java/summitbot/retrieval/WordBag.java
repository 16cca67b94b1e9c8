package summitbot.retrieval;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import summitbot.llm.Embedder;

/** Stands in for the model: texts that share words are near each other. Counts its texts, and may fail at one. */
final class WordBag implements Embedder {
    private final String id;
    private final Predicate<String> fails;
    private final AtomicInteger texts = new AtomicInteger();

    WordBag() {
        this("word-bag", text -> false);
    }

    WordBag(String id, Predicate<String> fails) {
        this.id = id;
        this.fails = fails;
    }

    int texts() {
        return texts.get();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int dimensions() {
        return 64;
    }

    @Override
    public float[] passage(String text) {
        texts.incrementAndGet();
        if (fails.test(text)) {
            throw new IllegalStateException("the power is off");
        }
        return vector(text);
    }

    @Override
    public float[] question(String text) {
        return vector(text);
    }

    private float[] vector(String text) {
        float[] vector = new float[dimensions()];
        vector[0] = 0.1f;
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
            vector[Math.floorMod(word.hashCode(), dimensions())] += 1;
        }
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
