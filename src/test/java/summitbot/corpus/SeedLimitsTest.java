package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class SeedLimitsTest {
    private static final long ROOMY = 1_000_000_000;

    @TempDir
    Path root;

    @Test
    void manyWarningsAreCounted() throws CorpusException {
        SeedFolder seeds = new SeedFolder(root).with("good.txt", "The board met.");
        for (int file = 0; file < 60; file++) {
            seeds.with(file + ".pdf", "x");
        }
        assertThat(seeds.warnings()).hasSize(51).last().asString().contains("10 more");
    }

    @Test
    void aLinesFileOverItsLimitIsSkipped() throws CorpusException {
        SeedFolder seeds = new SeedFolder(root)
                .with("a.jsonl", "{\"text\":\"It voted.\"}\n".repeat(2_000_000 / 21))
                .with("b.jsonl", "{\"text\":\"It left.\"}");
        Reading reading = seeds.read(new SeedReader(new Limits(1_000, 1_000_000, 1_000, ROOMY, 5, 5)));
        assertThat(reading.corpus().sources())
                .singleElement()
                .extracting(source -> source.id())
                .isEqualTo("b.jsonl:1");
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .isEqualTo("a.jsonl is larger than 1 MB and was skipped.");
    }

    /** Files with holes, since only their length counts; neither may be read whole to find out. */
    @ParameterizedTest
    @CsvSource({"a.txt, 2000000000, 20 MB", "a.jsonl, 3000000000, 2000 MB", "a.jsonl, 100000000, a.jsonl:1 is longer"})
    void aFileOfGigabytesOrOfOneLineIsSkippedWithOneWarning(String name, long length, String warning) throws Exception {
        SeedFolder seeds = new SeedFolder(root).with("good.txt", "The board met.");
        try (RandomAccessFile file = new RandomAccessFile(seeds.path(name).toFile(), "rw")) {
            file.setLength(length);
        }
        assertThat(seeds.passages()).containsExactly("The board met.");
        assertThat(seeds.warnings()).singleElement().asString().contains(warning);
    }

    @Test
    void seedsThatDoNotFitInMemoryAreReadAsFarAsTheyDo() throws CorpusException {
        SeedFolder seeds = new SeedFolder(root)
                .with("a.jsonl", "{\"text\":\"It voted.\"}\n".repeat(100))
                .with("b.txt", "It left.");
        Reading reading = seeds.read(new SeedReader(new Limits(1_000_000, 1_000_000, 1_000, 5_000, 5, 5)));
        assertThat(reading.corpus().sources()).hasSizeBetween(5, 50);
        assertThat(reading.warnings()).singleElement().asString().contains("a.jsonl:", "-Xmx");
    }

    /** A guard against quadratic work, with much room for a busy machine; 100,000 files take about 6 s. */
    @Test
    void threeThousandFilesTakeSeconds() throws CorpusException {
        SeedFolder seeds = new SeedFolder(root);
        for (int file = 0; file < 3_000; file++) {
            seeds.with(file % 100 + "/" + file + ".txt", "The board met in Velmar for vote " + file + ".");
        }
        long start = System.nanoTime();
        assertThat(new SeedReader().read(root).corpus().sources()).hasSize(3_000);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }
}
