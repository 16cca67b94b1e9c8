package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnpackedTest {
    private static final String RESOURCE = "/bert-vocabulary-en.txt";

    @TempDir
    private Path folder;

    private Path unpack() throws IOException {
        return new Unpacked(folder).file(JarResource.of(RESOURCE));
    }

    @Test
    void writesTheWholeFileAndNothingElse() throws IOException {
        Path file = unpack();

        assertThat(file).hasFileName("bert-vocabulary-en.txt").isNotEmptyFile();
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesOnlyOnce() throws IOException {
        var written = Files.getLastModifiedTime(unpack());

        assertThat(Files.getLastModifiedTime(unpack())).isEqualTo(written);
    }

    @Test
    void replacesADamagedFile() throws IOException {
        Path file = unpack();
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[1_000] ^= 1;

        Files.write(file, damaged);
        assertThat(unpack()).hasBinaryContent(whole);

        Files.write(file, new byte[0]);
        assertThat(unpack()).hasBinaryContent(whole);
    }

    @Test
    void needsAFolderAndAResourceInAJar() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> new Unpacked(blocked).file(JarResource.of(RESOURCE)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JarResource.of("/no-such-file")).hasMessageContaining("/no-such-file");
    }
}
