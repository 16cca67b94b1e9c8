package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages an index in every way, and asks the same questions again: a wrong answer is the worst of all bugs. */
final class BrokenIndexTest {
    private static final List<String> QUESTIONS =
            List.of("Who designed the library?", "boats before dawn", "What did Ines Quandt do on Monday?");

    @TempDir
    private Path folder;

    private List<String> right = List.of();
    private WordBag embedder = new WordBag();

    @BeforeEach
    void build() {
        right = answers();
        embedder = new WordBag();
    }

    private List<String> answers() {
        try (PassageIndex index = PassageIndex.open(folder, Town.CORPUS, Optional.of(embedder), (done, total) -> {})) {
            return QUESTIONS.stream()
                    .flatMap(text -> index.search(new Search(text, Set.of(), 5)).stream())
                    .map(Hit::toString)
                    .toList();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".lock"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    @FunctionalInterface
    private interface Damage {
        byte[] to(byte[] file);
    }

    private void answersRightAndRebuildsAfter(Path file, Damage damage) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int before = embedder.texts();
        Files.write(file, damage.to(whole));
        assertThat(answers()).as("answers after damage to %s", file).isEqualTo(right);
        assertThat(embedder.texts()).as("rebuilt after damage to %s", file).isGreaterThan(before);
    }

    private static byte[] flipped(byte[] file, long bit) {
        byte[] flipped = file.clone();
        flipped[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    private void flipBits(int times, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            List<Path> files = files();
            Path file = files.get(random.nextInt(files.size()));
            long bit = random.nextLong(8 * Files.size(file));
            answersRightAndRebuildsAfter(file, whole -> flipped(whole, bit));
        }
    }

    private void truncate(int times, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            List<Path> files = files();
            Path file = files.get(random.nextInt(files.size()));
            int length = random.nextInt((int) Files.size(file));
            answersRightAndRebuildsAfter(file, whole -> Arrays.copyOf(whole, length));
        }
    }

    @Test
    void flippedBitsAreFoundAndMended() throws IOException {
        flipBits(60, 11);
    }

    @Test
    @Tag("slow")
    void manyFlippedBitsAreFoundAndMended() throws IOException {
        flipBits(600, 12);
    }

    @Test
    void cutFilesAreFoundAndMended() throws IOException {
        truncate(20, 13);
    }

    @Test
    @Tag("slow")
    void manyCutFilesAreFoundAndMended() throws IOException {
        truncate(100, 14);
    }

    @Test
    void emptyLongerOrMissingFilesAreFoundAndMended() throws IOException {
        for (int i = 0; i < files().size(); i++) {
            answersRightAndRebuildsAfter(files().get(i), whole -> new byte[0]);
            answersRightAndRebuildsAfter(files().get(i), whole -> Arrays.copyOf(whole, whole.length + 9));
            Files.delete(files().get(i));
            assertThat(answers()).isEqualTo(right);
        }
    }

    @Test
    void filesOfAnotherProgramAreNoHindrance() throws IOException {
        Files.writeString(folder.resolve("segments_zz"), "not an index");
        Files.writeString(folder.resolve("notes.txt"), "not an index");

        assertThat(answers()).isEqualTo(right);
    }

    @Test
    void anIndexOfAnotherModelIsBuiltAgain() {
        embedder = new WordBag("another model", text -> false);

        assertThat(answers()).isEqualTo(right);
        assertThat(embedder.texts()).isPositive();
    }

    @Test
    void anIndexWithoutFaultIsNotBuiltAgain() {
        assertThat(answers()).isEqualTo(right);
        assertThat(embedder.texts()).isZero();
    }
}
