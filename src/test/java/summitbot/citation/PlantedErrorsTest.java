package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import summitbot.llm.SharedEmbedder;
import summitbot.llm.Similarity;

/** What the check of a model's draft does with good sentences, and with the same sentences after one error was planted in each. */
final class PlantedErrorsTest {
    @Test
    void areCaughtAndGoodSentencesAreKept() throws IOException {
        check("held-out");
    }

    @Tag("slow")
    @Test
    void areCaughtWhereTheCheckWasTuned() throws IOException {
        check("tuned");
    }

    private void check(String folder) throws IOException {
        PlantedFigures figures = PlantedFigures.of(Planted.all(folder), new Similarity(SharedEmbedder.EMBEDDER));

        assertThat(figures.pairs()).isGreaterThanOrEqualTo(200);
        assertThat(figures.caught()).as("caught of %s", figures).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.lost()).as("lost of %s", figures).isLessThanOrEqualTo(0.05);
    }
}
