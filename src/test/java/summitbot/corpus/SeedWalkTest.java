package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class SeedWalkTest {
    private static final String GOOD = "The board met.";

    @TempDir
    Path root;

    @TempDir
    Path outside;

    SeedFolder seeds = new SeedFolder(Path.of("."));

    @BeforeEach
    void useTheFolder() {
        seeds = new SeedFolder(root).with("good.txt", GOOD);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(root.resolve(name), target);
    }

    private void assertSkipped(String warning) throws CorpusException {
        assertThat(seeds.passages()).containsExactly(GOOD);
        assertThat(seeds.warnings()).singleElement().asString().contains(warning);
    }

    @Nested
    final class Order {
        @Test
        void isThatOfTheNamesOverAllFolders() throws CorpusException {
            seeds.with("z/a.txt", "Z.")
                    .with("b.txt", "B.")
                    .with("a/z.txt", "A.")
                    .with("B.txt", "B.");
            assertThat(seeds.ids()).containsExactly("B.txt", "a/z.txt", "b.txt", "good.txt", "z/a.txt");
        }
    }

    @Nested
    final class Links {
        @Test
        void outOfTheFolderAreNotFollowed() throws Exception {
            Files.writeString(outside.resolve("secret.txt"), "A secret.");
            link("a.txt", outside.resolve("secret.txt"));
            assertSkipped("a.txt is a link that leads out of the seeds");
        }

        @Test
        void toAFolderOutsideAreNotFollowed() throws Exception {
            Files.writeString(outside.resolve("secret.txt"), "A secret.");
            link("more", outside);
            assertSkipped("more is a link that leads out");
        }

        @Test
        void upAndOutAndBackAreNotFollowed() throws Exception {
            link("a.txt", Path.of("../../../../../../../../etc/hostname"));
            assertSkipped("a.txt is a link that leads out");
        }

        @Test
        void toADeviceAreNotOpened() throws Exception {
            link("a.txt", Path.of("/dev/zero"));
            assertSkipped("a.txt is a link that leads out");
        }

        @Test
        void inALoopAreNotFollowed() throws Exception {
            link("loop", root);
            assertSkipped("loop is a link to something that is no file");
        }

        @Test
        void toThemselvesLeadNowhere() throws Exception {
            link("a.txt", root.resolve("a.txt"));
            assertSkipped("a.txt is a link that leads nowhere");
        }

        @Test
        void toNothingLeadNowhere() throws Exception {
            link("a.txt", root.resolve("gone.txt"));
            assertSkipped("a.txt is a link that leads nowhere");
        }

        @Test
        void toAFileThatIsReadAnywayRepeatNothing() throws Exception {
            link("again.txt", root.resolve("good.txt"));
            assertThat(seeds.ids()).containsExactly("good.txt");
            assertThat(seeds.warnings()).isEmpty();
        }

        @Test
        void toAHiddenFolderInsideAreRead() throws Exception {
            seeds.with("..data/a.txt", "It voted.").with("..data/sources.yaml", "a.txt: {title: The Vote}");
            link("a.txt", root.resolve("..data/a.txt"));
            link("sources.yaml", root.resolve("..data/sources.yaml"));
            assertThat(seeds.ids()).containsExactly("a.txt", "good.txt");
            assertThat(seeds.titles()).first().isEqualTo("The Vote");
        }

        @Test
        void asTheSeedsThemselvesAreFollowed() throws Exception {
            Path link = Files.createSymbolicLink(outside.resolve("link"), root);
            assertThat(new SeedReader().read(link).corpus().sources()).hasSize(1);
        }
    }

    @Nested
    final class NoOrdinaryFiles {
        @Test
        void aPipeIsNotOpened() throws Exception {
            Process process = new ProcessBuilder("mkfifo", root.resolve("a.txt").toString()).start();
            assertThat(process.waitFor()).isZero();
            assertSkipped("a.txt is no ordinary file");
        }

        @Test
        void aSocketIsNotOpened() throws Exception {
            try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                socket.bind(UnixDomainSocketAddress.of(root.resolve("a.txt")));
                assertSkipped("a.txt is no ordinary file");
            }
        }

        @Test
        void aFolderCalledLikeAFileIsAFolder() throws Exception {
            seeds.with("a.txt/b.txt", "It voted.");
            assertThat(seeds.ids()).containsExactly("a.txt/b.txt", "good.txt");
        }
    }

    @Nested
    final class WithoutPermission {
        @Test
        void aFileIsSkipped() throws Exception {
            seeds.with("a.txt", "It voted.");
            Files.setPosixFilePermissions(root.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
            assumeFalse(Files.isReadable(root.resolve("a.txt")), "the super-user may read everything");
            assertSkipped("a.txt may not be read");
        }

        @Test
        void theReasonIsSaidInPlainWords() {
            assertThat(Failures.why(new AccessDeniedException("a\n.txt")))
                    .isEqualTo("may not be read: allow this user to read it.");
        }
    }

    @Nested
    final class WithNothingToRead {
        private void assertRefused(Path path, String... words) {
            assertThatThrownBy(() -> new SeedReader().read(path))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContainingAll(words);
        }

        @Test
        void aMissingFolderIsNamed() {
            assertRefused(root.resolve("gone\n"), root + "/gone\\u000a", "--seeds");
        }

        @Test
        void anEmptyFolderIsNamedWithTheCure() {
            assertRefused(outside, outside.toString(), "Put a .txt");
        }

        @Test
        void aFolderOfUnreadableFilesSaysWhy() throws IOException {
            Files.writeString(outside.resolve("a.pdf"), "x");
            assertRefused(outside, outside.toString(), "The first problem: a.pdf was skipped");
        }

        @Test
        void aSingleFileOfAnotherTypeIsNamed() {
            seeds.with("a.pdf", "x");
            assertRefused(root.resolve("a.pdf"), "a.pdf", ".txt, .md, .html and .jsonl");
        }

        @Test
        void aDeviceIsNotOpened() throws IOException {
            assertRefused(
                    Files.createSymbolicLink(root.resolve("z.txt"), Path.of("/dev/zero")), "z.txt", "ordinary file");
        }

        @Test
        void anEmptySingleFileSaysWhy() {
            seeds.with("a.txt", "");
            assertRefused(root.resolve("a.txt"), "a.txt holds no text");
        }
    }

    @Test
    void oneFileIsEnough() throws CorpusException {
        assertThat(new SeedReader().read(root.resolve("good.txt")).corpus().sources())
                .singleElement()
                .extracting(source -> source.id())
                .isEqualTo("good.txt");
    }
}
