package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SentenceVectorsTest {
    private final Random random = new Random(5);

    private float[] vector() {
        float[] vector = new float[384];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            squares += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void givesTheCosineOfEachSentenceInOrder() {
        float[] question = vector();
        List<float[]> sentences = Stream.generate(this::vector).limit(200).toList();

        List<Double> cosines = SentenceVectors.pack(sentences).cosines(SentenceVectors.pack(List.of(question)));

        assertThat(cosines).hasSameSizeAs(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(cosines.get(i)).isCloseTo(cosine(question, sentences.get(i)), within(0.005));
        }
    }

    @Test
    void aSentenceIsNearestToItself() {
        SentenceVectors one = SentenceVectors.pack(List.of(vector()));

        assertThat(one.cosines(one))
                .singleElement()
                .satisfies(cosine -> assertThat(cosine).isCloseTo(1, within(0.005)));
    }

    @Test
    void noSentenceHasNoCosine() {
        assertThat(SentenceVectors.pack(List.of()).cosines(SentenceVectors.pack(List.of(vector()))))
                .isEmpty();
    }
}
