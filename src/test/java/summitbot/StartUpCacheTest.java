package summitbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JDK's start-up cache, as the launcher makes it, names it and leaves it alone. */
final class StartUpCacheTest {
    @TempDir
    private Path folder;

    private Clone clone;

    @BeforeEach
    void make() throws IOException {
        clone = new Clone(folder.toRealPath());
    }

    @Nested
    final class WithAJdkThatCanCache {
        @BeforeEach
        void build() throws IOException {
            clone.withJdk("a", "25.0.3").built();
        }

        @Test
        void isMadeByTheFirstStartAndUsedFromThenOn() throws IOException {
            assertThat(clone.run("ask").out()).containsPattern("cache start-25\\.0\\.3-\\d+-3\\.aot");
            FileTime made = Files.getLastModifiedTime(cache());

            assertThat(clone.run("ask").out()).contains("cache " + cache().getFileName());
            assertThat(Files.getLastModifiedTime(cache())).isEqualTo(made);
        }

        @Test
        void hasAnotherNameForAnotherJarAndTheOldOneIsGone() throws IOException {
            clone.run("ask");
            Path old = cache();

            Files.writeString(jar(), "rab");
            Files.setLastModifiedTime(jar(), Files.getLastModifiedTime(old));

            assertThat(clone.run("ask").out()).contains("cache start-").doesNotContain("" + old.getFileName());
            assertThat(old).doesNotExist();
        }

        @Test
        void isLeftAloneWhenALibraryIsNewer() throws IOException {
            Path library =
                    Files.createDirectories(clone.home.resolve("target/lib")).resolve("a.jar");
            Files.writeString(library, "");
            Files.setLastModifiedTime(library, FileTime.from(Instant.now().plus(Duration.ofHours(1))));

            assertThat(clone.run("ask").out()).doesNotContain("cache start-");
        }

        @Test
        void isTriedOnceWhereItCannotBeMade() throws IOException {
            assertThat(clone.with("EXIT", "7").run("ask").out()).doesNotContain("cache start-");

            assertThat(cache()).isEmptyFile();
            assertThat(clone.with("EXIT", "0").run("ask").out()).doesNotContain("cache start-");
        }
    }

    @Test
    void isNotWantedFromAnOlderJdk() throws IOException {
        assertThat(clone.withJdk("a", "24.0.2").built().run("ask").out()).doesNotContain("cache start-");
    }

    @Nested
    final class OfARealProgram {
        @Test
        void neverRunsTheClassesOfABuildBefore() throws IOException {
            assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
            clone.withRealJdk().built();
            program("one");
            assertThat(clone.run("ask").out()).isEqualTo("one\n");
            assertThat(Files.size(cache())).isPositive();

            program("two");

            assertThat(clone.run("ask").out()).isEqualTo("two\n");
        }

        private void program(String answer) throws IOException {
            Path source = Files.writeString(
                    folder.resolve("Hello.java"),
                    "class Hello { public static void main(String[] a) { System.out.println(\"" + answer + "\"); } }");
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                    .isZero();
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Hello");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar()), manifest)) {
                out.putNextEntry(new JarEntry("Hello.class"));
                out.write(Files.readAllBytes(folder.resolve("Hello.class")));
            }
            Files.setLastModifiedTime(jar(), FileTime.from(Instant.EPOCH.plus(Duration.ofDays(1))));
        }
    }

    private Path jar() {
        return clone.home.resolve("target/summit-bot.jar");
    }

    private Path cache() throws IOException {
        try (Stream<Path> files = Files.list(clone.home.resolve("target"))) {
            List<Path> caches =
                    files.filter(file -> file.toString().endsWith(".aot")).toList();
            assertThat(caches).hasSize(1);
            return caches.getFirst();
        }
    }
}
