package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With the real model, unpacked below the build folder, where it stays for the next run. */
final class BgeSmallTest {
    private static final BgeSmall EMBEDDER = new BgeSmall(Path.of("target", "model"));

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void vectorsHaveLengthOne() {
        for (String text : List.of("The harbour reopened on Monday.", "", "?", "\u0000", "a ".repeat(5_000))) {
            float[] vector = EMBEDDER.passage(text);

            assertThat(vector).hasSize(EMBEDDER.dimensions());
            assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void aQuestionIsNearestToWhatAnswersIt() {
        float[] question = EMBEDDER.question("When did the harbour open again?");

        assertThat(cosine(question, EMBEDDER.passage("The port reopened to ships on Monday.")))
                .isGreaterThan(0.1 + cosine(question, EMBEDDER.passage("Bread prices rose by a tenth.")));
    }

    @Test
    void aQuestionIsReadAsAPassageIsButNotToTheEndOfALongOne() {
        String end = " is closed";

        assertThat(EMBEDDER.question("the harbour")).isEqualTo(EMBEDDER.passage("the harbour"));
        assertThat(EMBEDDER.question("the ".repeat(200) + end)).isEqualTo(EMBEDDER.question("the ".repeat(200)));
        assertThat(EMBEDDER.passage("the ".repeat(200) + end)).isNotEqualTo(EMBEDDER.passage("the ".repeat(200)));
    }

    @Test
    void isAnEmbeddingModelOfLangChain4j() {
        BgeSmallModel model = EMBEDDER.model();

        assertThat(model.embed("the harbour").content().vector()).isEqualTo(EMBEDDER.passage("the harbour"));
        assertThat(model.dimension()).isEqualTo(384);
    }

    @Test
    void givesManyThreadsTheSameVectors() {
        float[] alone = EMBEDDER.passage("The harbour reopened on Monday.");

        assertThat(Stream.generate(() -> "The harbour reopened on Monday.")
                        .limit(64)
                        .parallel()
                        .map(EMBEDDER::passage)
                        .toList())
                .allMatch(vector -> java.util.Arrays.equals(vector, alone));
    }
}
