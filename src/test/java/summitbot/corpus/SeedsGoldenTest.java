package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summitbot.domain.Passage;

/** The project's own seeds, sentence by sentence; the expected list was checked by eye. */
final class SeedsGoldenTest {
    private static final Path SEEDS = Path.of("seeds");

    @Test
    void sentencesAreThoseOfTheList() throws CorpusException, IOException {
        Reading reading = CorpusLaws.checked(new SeedReader().read(SEEDS));
        List<String> found = reading.corpus().passages().stream()
                .flatMap(passage -> passage.sentences().stream().map(sentence -> line(passage, passage.text(sentence))))
                .toList();
        assertThat(reading.warnings()).isEmpty();
        assertThat(String.join("\n", found) + "\n").isEqualTo(expected());
    }

    @Test
    void textsAreTheFilesByteForByte() throws CorpusException, IOException {
        for (var source : new SeedReader().read(SEEDS).corpus().sources()) {
            assertThat(source.text().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(Files.readAllBytes(SEEDS.resolve(source.id())));
        }
    }

    @Test
    void titlesAreReadable() throws CorpusException {
        assertThat(new SeedReader()
                        .read(SEEDS).corpus().sources().stream()
                                .map(source -> source.title())
                                .collect(Collectors.toList()))
                .containsExactly(
                        "President Donald Trump left the White House Friday morning…",
                        "President Donald Trump is meeting with Russian President…");
    }

    private static String line(Passage passage, String sentence) {
        return passage.source().id().substring(0, 3) + "#" + passage.number() + " " + passage.kind() + " " + sentence;
    }

    private static String expected() throws IOException {
        try (InputStream stream = SeedsGoldenTest.class.getResourceAsStream("/corpus/seeds-sentences.txt")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
