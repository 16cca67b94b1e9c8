package summitbot.llm;

import java.util.Locale;
import java.util.Random;

/**
 * Texts with the same words are alike, and any two a little, as the real model has them. Unlike the real model's, these vectors are the same on every processor, so that whole answers
 * can be compared letter for letter.
 */
public final class WordVectors implements Embedder {
    private static final int DIMENSIONS = 255;

    /** The length of what is not common to all texts: texts without a common word have a cosine of .4. */
    private static final double OWN = Math.sqrt(0.6);

    @Override
    public String id() {
        return "words/1";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS + 1;
    }

    @Override
    public float[] passage(String text) {
        double[] sum = new double[DIMENSIONS];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            Random random = new Random(word.hashCode());
            // Frequent words are short and tell little.
            double weight = Math.min(word.length(), 8) + 0.5;
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += weight * (random.nextDouble() - 0.5);
            }
        }
        return scaled(sum);
    }

    @Override
    public float[] question(String text) {
        return passage(text);
    }

    private static float[] scaled(double[] sum) {
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        float[] vector = new float[sum.length + 1];
        for (int i = 0; i < sum.length; i++) {
            vector[i] = (float) (sum[i] / Math.sqrt(squares) * OWN);
        }
        vector[sum.length] = (float) Math.sqrt(1 - OWN * OWN);
        return vector;
    }
}
