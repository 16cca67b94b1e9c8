package summitbot.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds floors under the labelled statements; an error is printed with the text that it concerns. */
final class AttributionScoreTest {
    @Test
    void theArticlesThatTheRulesWereTunedOnStayRight() throws Exception {
        AttributionScore score = score("statements");
        assertThat(score.labels).as("labels").isGreaterThanOrEqualTo(200);
        assertThat(score.recall()).as("%s%n%s", score, score.errors).isGreaterThanOrEqualTo(0.97);
        assertThat(score.precision()).as("%s%n%s", score, score.errors).isGreaterThanOrEqualTo(0.97);
        assertThat(score.speakerAccuracy()).as("%s%n%s", score, score.errors).isGreaterThanOrEqualTo(0.97);
    }

    private static AttributionScore score(String folder) throws IOException, URISyntaxException {
        Path path = Path.of(Objects.requireNonNull(AttributionScoreTest.class.getResource(folder))
                .toURI());
        return AttributionScore.of(LabelledArticle.all(path));
    }
}
