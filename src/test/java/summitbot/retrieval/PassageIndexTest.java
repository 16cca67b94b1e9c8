package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.domain.Corpus;
import summitbot.llm.BgeSmall;
import summitbot.llm.Embedder;

final class PassageIndexTest {
    private static final Corpus CORPUS = Articles.of(
            Articles.source(
                    "harbour.txt",
                    "Harbour reopens",
                    "The harbour of Port Ellery reopened on Monday. Mayor Ines Quandt cut a ribbon.\n"
                            + "Fishing boats may leave before dawn, the port authority said."),
            Articles.source("library.txt", "A new library", "Architect Olu Baptiste designed the library in 2011."));

    @Test
    void findsAPassageByMeaningAlone(@TempDir Path folder) {
        Embedder embedder = new BgeSmall(Path.of("target/model"));
        try (PassageIndex index = PassageIndex.open(folder, CORPUS, Optional.of(embedder), (done, total) -> {})) {
            List<Hit> hits = index.search(new Search("who planned the building for books?", Set.of(), 3));
            assertThat(hits.get(0).passage().id()).isEqualTo("library.txt#1");
        }
    }
}
