package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.retrieval.PassageIndex;

final class CausesTest {
    private PassageIndex index;
    private Reading reading;

    @BeforeEach
    void open() throws Exception {
        Corpus corpus = new SeedReader()
                .read(Path.of("src/test/resources/summitbot/flood"))
                .corpus();
        index = PassageIndex.inMemory(corpus, Optional.empty());
        reading = new Reading(new Coverage(index.vocabulary()), new Stems(index.vocabulary()), new Speech(corpus));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatComesOfAMatterIsNoReasonForIt() {
        assertThat(reversed(
                        "council sold the brewery", "The quay could be rebuilt because the council sold the brewery."))
                .isTrue();
    }

    @Test
    void aReasonMayStandOnEitherSide() {
        assertThat(reversed(
                        "council sold the brewery", "The council sold the brewery because the roof was falling in."))
                .isFalse();
        assertThat(reversed("council sold the brewery", "Because of the roof the council sold the brewery."))
                .isFalse();
        assertThat(reversed("council sold the brewery", "The council sold the brewery."))
                .isFalse();
    }

    private boolean reversed(String asked, String text) {
        return new Causes(reading).isReversed(reading.stems().of(asked), text);
    }
}
