package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, run by the system's own shell. */
final class LauncherTest {
    private static final String BUILDS = "echo built >>../builds; mkdir -p target; echo jar >target/summit-bot.jar";

    @TempDir
    private Path folder;

    private Clone clone;

    @BeforeEach
    void make() throws IOException {
        clone = new Clone(folder.toRealPath());
    }

    @Nested
    final class TheJdk {
        @Test
        void isTheNewestThatIsFound() throws IOException {
            clone.withJdk("a", "25.0.1")
                    .withJdk("b", "21.0.4")
                    .withJdk("c", "1.8.0_402")
                    .built();

            assertThat(clone.run("ask").out()).startsWith("java " + clone.root + "/jdks/a\n");
        }

        @Test
        void isTheOneOfJavaHomeWhenThatIsNewEnough() throws IOException {
            clone.withJdk("a", "25.0.1").withJdk("b", "21.0.4").built();

            assertThat(clone.with("JAVA_HOME", clone.root + "/jdks/b")
                            .run("ask")
                            .out())
                    .startsWith("java " + clone.root + "/jdks/b\n");
        }

        @Test
        void isFoundElsewhereWhenJavaHomeIsTooOld() throws IOException {
            clone.withJdk("a", "25-ea").withJdk("b", "17.0.4").built();

            assertThat(clone.with("JAVA_HOME", clone.root + "/jdks/b")
                            .run("ask")
                            .out())
                    .startsWith("java " + clone.root + "/jdks/a\n");
        }

        @Test
        void isAskedForWhereNoneFits() throws IOException {
            Invocation.Result result = clone.withJdk("old", "17.0.4").built().run("ask");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err())
                    .isEqualTo("summit-bot: needs a JDK 21 or newer; found " + clone.root
                            + "/jdks/old. Install one, or set JAVA_HOME.\n");
        }
    }

    @Nested
    final class TheProgram {
        @BeforeEach
        void build() throws IOException {
            clone.withJdk("a", "25").built();
        }

        @Test
        void getsItsArgumentsAsTheyAre() throws IOException {
            assertThat(clone.run("ask", "a  b", "", "*", "$HOME", "it's").out())
                    .contains("<ask>", "<a  b>", "<>", "<*>", "<$HOME>", "<it's>");
        }

        @Test
        void runsInTheFolderOfThePersonAndKnowsTheClone() throws IOException {
            Path elsewhere = Files.createDirectories(clone.root.resolve("else where"));
            Files.createSymbolicLink(clone.root.resolve("link"), Path.of("my clone/summit-bot"));

            Process process = clone.start(elsewhere, "../link", "ask");

            assertThat(Clone.finish(process, "").out())
                    .contains("folder " + elsewhere + "\n", "home " + clone.home + "\n");
        }

        @Test
        void takesTheLaunchersPlaceSoThatSignalsReachIt() throws IOException {
            Process process = clone.start(clone.home, "./summit-bot", "ask");

            assertThat(Clone.finish(process, "").out()).contains("pid " + process.pid() + "\n");
        }

        @Test
        void readsTheInputAndGivesTheExitCode() throws IOException {
            Process process = clone.with("EXIT", "7").start(clone.home, "./summit-bot", "ask");
            Invocation.Result result = Clone.finish(process, "who?");

            assertThat(result.out()).endsWith("who?");
            assertThat(result.code()).isEqualTo(7);
            assertThat(result.err()).isEmpty();
        }
    }

    @Nested
    final class TheBuild {
        @Test
        void happensOnceAndSaysSoInOneLine() throws IOException {
            clone.withJdk("a", "25").withMaven(BUILDS);

            assertThat(clone.run("ask").err())
                    .isEqualTo("Building Summit Bot; the first time takes a few minutes ...\n");
            assertThat(clone.run("ask").err()).isEmpty();
            assertThat(builds()).isEqualTo(1);
        }

        @Test
        void happensAgainWhenASourceIsNewerOrGone() throws IOException {
            Path source = Files.writeString(clone.home.resolve("src/main/A.java"), "");
            clone.withJdk("a", "25").withMaven(BUILDS).built();
            clone.run("ask");
            assertThat(clone.home.resolve("../builds")).doesNotExist();

            Files.delete(source);
            clone.run("ask");

            assertThat(builds()).isEqualTo(1);
        }

        @Test
        void thatFailsShowsTheEndOfItsOutput() throws IOException {
            clone.withJdk("a", "25")
                    .withMaven("for i in 1 2 3 4 5 6 7 8 9; do echo \"$i x\"; echo; echo; done; exit 3");

            Invocation.Result result = clone.run("ask");

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err())
                    .contains("9 x", "summit-bot: the build failed")
                    .doesNotContain("1 x");
            assertThat(result.out()).isEmpty();
        }

        @Test
        void needsMaven() throws IOException {
            Invocation.Result result = clone.withJdk("a", "25").run("ask");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("there is no mvn");
        }

        @Test
        void isSharedByTwoThatStartAtOnce() throws IOException {
            clone.withJdk("a", "25").withMaven("sleep 1; " + BUILDS);
            String launcher = clone.home.resolve("summit-bot").toString();
            Process first = clone.start(clone.root, launcher, "one");
            Process second = clone.start(clone.root, launcher, "two");

            assertThat(Clone.finish(first, "").out()).contains("<one>");
            assertThat(Clone.finish(second, "").out()).contains("<two>");
            assertThat(builds()).isEqualTo(1);
        }

        @Test
        void goesOnAfterOneThatWasKilled() throws IOException {
            Files.createDirectories(clone.home.resolve("target/launcher.lock"));
            Files.writeString(clone.home.resolve("target/launcher.lock/owner"), "4194305\n");

            assertThat(clone.withJdk("a", "25").withMaven(BUILDS).run("ask").code())
                    .isZero();
        }

        private int builds() throws IOException {
            return Files.readAllLines(clone.root.resolve("builds")).size();
        }
    }
}
