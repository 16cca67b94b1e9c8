package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {
    @TempDir
    private Path folder;

    private Invocation bot;

    @BeforeEach
    void seeds() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(
                seeds.resolve("ferry.txt"), "The ferry stops today. Captain Oda said so.\nTickets are refunded.\n");
        Files.writeString(seeds.resolve("bridge.txt"), "The bridge opened on Monday.\n");
        bot = Invocation.on(seeds, folder.resolve("data"));
    }

    @Nested
    final class WithoutACommand {
        @Test
        void printsTheUsageAsAMistakeWhereNobodyTypes() {
            Invocation.Result result = bot.run();

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("Usage: summit-bot", "ask", "console", "doctor");
            assertThat(result.out()).isEmpty();
        }

        @Test
        void helpsOnRequest() {
            Invocation.Result result = bot.run("--help");

            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("Exit codes: 0 answered or refused, 1 failed, 2 wrong use or set-up.");
        }

        @Test
        void tellsItsVersion() {
            assertThat(bot.run("--version").out()).startsWith("summit-bot ").contains("Java " + Runtime.version());
        }
    }

    @Nested
    final class WrongUse {
        @Test
        void isToldInTwoLines() {
            Invocation.Result result = bot.run("ask", "--jsn", "who?");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err().lines()).hasSize(2).last().isEqualTo("See summit-bot ask --help.");
        }

        @Test
        void isToldWhatWasMeantOnlyWhereThatIsLikely() {
            assertThat(bot.run("soucres").err()).contains("Did you mean sources?");
            assertThat(bot.run("hlep").err()).doesNotContain("Did you mean").contains("See summit-bot --help.");
            assertThat(bot.run("").code()).isEqualTo(2);
        }

        @Test
        void cannotWriteToTheTerminal() {
            assertThat(bot.run("ask", "--\u001B[2J").err()).doesNotContain("\u001B");
        }

        @Test
        void doesNotReadFilesThatAnArgumentNames() throws IOException {
            Path file = Files.writeString(folder.resolve("arguments"), "--version");

            assertThat(bot.run("@" + file).out()).isEmpty();
        }
    }

    @Nested
    final class GlobalOptions {
        @Test
        void standBeforeOrAfterTheCommand() {
            String ferry = folder.resolve("seeds/ferry.txt").toString();

            assertThat(bot.run("--seeds", ferry, "sources")).isEqualTo(bot.run("sources", "--seeds", ferry));
        }

        @Test
        void winOverTheEnvironment() {
            assertThat(bot.run(
                                    "sources",
                                    "--seeds",
                                    folder.resolve("seeds/ferry.txt").toString())
                            .out())
                    .contains("ferry.txt")
                    .doesNotContain("bridge.txt");
        }
    }

    @Nested
    final class Sources {
        @Test
        void areListedWithCounts() {
            Invocation.Result result = bot.run("sources");

            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .contains("ferry.txt", "bridge.txt")
                    .endsWith("2 sources, 3 passages, 4 sentences\n");
        }

        @Test
        void thatCannotBeReadAreNamedWhileTheRestIsUsed() throws IOException {
            Files.writeString(folder.resolve("seeds/more.jsonl"), "{\"id\":\"a\",\"text\":\"Fine.\"}\nnot json\n");

            Invocation.Result result = bot.run("sources");

            assertThat(result.code()).isZero();
            assertThat(result.err()).contains("more.jsonl", "2");
            assertThat(result.out()).contains("3 sources");
        }

        @Test
        void haveToBeThere() {
            Invocation.Result result = bot.with(
                            "SUMMIT_SEEDS", folder.resolve("nowhere").toString())
                    .run("sources");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).startsWith("summit-bot: ").contains("nowhere", "--seeds");
        }

        @Test
        void haveToBeOfAKindThatIsRead() throws IOException {
            Path picture = Files.writeString(folder.resolve("picture.png"), "x");

            assertThat(bot.run("sources", "--seeds", picture.toString()).err())
                    .contains("picture.png", "of a kind that is read: .txt", "--seeds");
        }
    }

    @Nested
    final class Show {
        @Test
        void printsThePassage() {
            assertThat(bot.run("show", "ferry.txt#2").out())
                    .endsWith("paragraph 2 (ferry.txt#2)\nTickets are refunded.\n");
        }

        @Test
        void takesTheStartOfANameThatOnlyOneSourceHas() {
            assertThat(bot.run("show", "fer#2").out()).contains("Tickets are refunded.");
        }

        @Test
        void wantsMoreOfANameThatSeveralSourcesHave() throws IOException {
            Files.writeString(folder.resolve("seeds/ferries.txt"), "There are two ferries.\n");

            assertThat(bot.run("show", "ferr#1").err())
                    .contains("Several sources start with ferr; give more of the name.", "summit-bot sources");
        }

        @Test
        void saysWhatIsWrongWithAName() {
            assertThat(bot.run("show", "ferry.txt").err()).contains("SOURCE#NUMBER", "bridge.txt#1");
            assertThat(bot.run("show", "boat#1").err()).contains("There is no source boat");
            assertThat(bot.run("show", "#1").err()).contains("The name of a source is missing", "summit-bot sources");
            assertThat(bot.run("show", "ferry.txt#9").err())
                    .contains("There is no passage ferry.txt#9: name one from #1 to #2.");
            assertThat(bot.run("show", "ferry.txt#9").code()).isEqualTo(2);
        }
    }
}
