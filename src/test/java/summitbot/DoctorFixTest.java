package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor mends, and what it says and leaves alone as long as nobody asks it to. */
final class DoctorFixTest {
    @TempDir
    private Path folder;

    private Path data = Path.of("");
    private Invocation bot = Invocation.on(Path.of(""), Path.of(""));

    @BeforeEach
    void serveOnce() throws IOException {
        data = folder.resolve("data");
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("ferry.txt"), "Captain Oda said “we will miss it.”\n");
        bot = Invocation.on(seeds, data).with("SUMMIT_PROMPTS", seeds.toString());
        assertThat(bot.run("doctor", "--fix").out())
                .contains("ok index", "ok store")
                .doesNotContain("WRONG", "mended");
    }

    @Test
    void buildsADamagedIndexAnew() throws IOException {
        Path file = find(data.resolve("index"), ".cfs", ".fdt", ".si");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        isMended("index", "built anew");
        assertThat(bot.run("ask", "what did Oda say?").out()).contains("we will miss it");
    }

    @Test
    void unpacksADamagedModelAgain() throws IOException {
        Path model = find(data.resolve("model"), ".onnx");
        long size = Files.size(model);
        Files.newByteChannel(model, StandardOpenOption.WRITE).truncate(0).close();

        // Without --fix it is told, and then mended by the index, which needs it.
        assertThat(bot.run("doctor", "--fix").out())
                .containsSubsequence("WRONG vectors", "mended vectors", "ok vectors");
        assertThat(model).hasSize(size);
    }

    @Test
    void setsADamagedDatabaseAside() throws IOException {
        Files.writeString(data.resolve("summit-bot.db"), "this is no database, but it was one ".repeat(100));

        assertThat(bot.with("TELEGRAM_BOT_TOKEN", "4242424242:CANARY-neverprintthis-0123456789abc")
                        .run("telegram")
                        .err())
                .contains("damaged", "doctor --fix");
        isMended("store", "kept as");
        assertThat(data.resolve("summit-bot.db.broken")).content().contains("no database");
    }

    @Test
    void closesAKeyToOthers() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "sk-canary-AAAA");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        bot = bot.with("OPENAI_API_KEY_FILE", key.toString()).with("LLM_PROVIDER", "none");

        isMended("keys", "only the owner");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void makesAMissingDataFolder() throws IOException {
        Path missing = folder.resolve("not").resolve("there");

        assertThat(bot.with("SUMMIT_DATA", missing.toString())
                        .run("doctor", "--fix")
                        .code())
                .isZero();
        assertThat(missing).isDirectory();
    }

    @Test
    void saysWhatOnlyAPersonCanMend() {
        Invocation.Result result = bot.with("SUMMIT_PROMPTS", "/nowhere").run("doctor", "--fix");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("WRONG prompts").doesNotContain("doctor --fix mends");
    }

    /** First it is only told. */
    private void isMended(String subject, String done) {
        Invocation.Result told = bot.run("doctor");
        assertThat(told.code()).as(told.out()).isEqualTo(2);
        assertThat(told.out()).contains("WRONG " + subject, "doctor --fix mends: " + subject + "\n");
        Invocation.Result fixed = bot.run("doctor", "--fix");
        assertThat(fixed.out()).containsSubsequence("mended " + subject, done, "ok " + subject);
        assertThat(fixed.code()).as(fixed.out()).isZero();
        assertThat(bot.run("doctor").out()).doesNotContain("WRONG");
    }

    private static Path find(Path below, String... endings) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
