package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import summitbot.llm.BgeSmall;
import summitbot.llm.Similarity;

/** What the check of a model's draft does with good sentences, and with the same sentences after one error was planted in each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlantedErrorsTest {
    private BgeSmall embedder;

    @BeforeAll
    void load(@TempDir Path model) {
        embedder = new BgeSmall(model);
    }

    @AfterAll
    void close() {
        embedder.close();
    }

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
        PlantedFigures figures = PlantedFigures.of(Planted.all(folder), new Similarity(embedder));

        assertThat(figures.pairs()).isGreaterThanOrEqualTo(200);
        assertThat(figures.caught()).as("caught of %s", figures).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.lost()).as("lost of %s", figures).isLessThanOrEqualTo(0.05);
    }
}
