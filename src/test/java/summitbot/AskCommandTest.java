package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a question, from the words on the command line to the printed answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AskCommandTest {
    private static final String FERRY =
            "The ferry to Lund stops on Friday, the harbour office said.\nCaptain Oda said “we will miss it.”\n";

    private Path folder = Path.of("");

    private Invocation bot = Invocation.on(Path.of(""), Path.of(""));

    @BeforeAll
    void seeds(@TempDir Path empty) throws IOException {
        folder = empty;
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("ferry.txt"), FERRY);
        Files.writeString(
                seeds.resolve("bridge.txt"), "The bridge to Lund opened on Monday after two years of repairs.\n");
        bot = Invocation.on(seeds, folder.resolve("data"));
    }

    @Nested
    final class AnAnswer {
        @Test
        void isPrintedWithItsSources() {
            Invocation.Result result = bot.run("ask", "what", "did", "Captain", "Oda", "say?");

            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("we will miss it", "[1]", "paragraph 2");
            assertThat(result.out()).doesNotContain("\u001B");
        }

        @Test
        void comesAsJsonThatPointsIntoTheFile() throws IOException {
            Invocation.Result result = bot.run("ask", "--json", "what did Captain Oda say?");
            JsonNode json = new ObjectMapper().readTree(result.out());
            JsonNode citation = json.at("/citations/0");

            assertThat(result.out().lines()).hasSize(1);
            assertThat(json.get("kind").asText()).isEqualTo("grounded");
            assertThat(json.get("ms").asLong()).isEqualTo(7);
            assertThat(citation.get("source").asText()).isEqualTo("ferry.txt");
            assertThat(citation.get("passage").asText()).isEqualTo("ferry.txt#2");
            assertThat(FERRY.substring(
                            citation.get("start").asInt(), citation.get("end").asInt()))
                    .isEqualTo(citation.get("quote").asText());
        }

        @Test
        void comesOnlyFromTheSourcesAskedFor() throws IOException {
            String out = bot.run("ask", "--json", "--within", "bridge", "when did it open?")
                    .out();

            assertThat(new ObjectMapper().readTree(out).findValuesAsText("source"))
                    .containsOnly("bridge.txt");
        }

        @Test
        void comesWithoutAModelWhenItsKeyIsMissingAndSaysSo() {
            Invocation.Result result = bot.with("LLM_PROVIDER", "anthropic").run("ask", "what did Captain Oda say?");

            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("[1]");
            assertThat(result.err()).contains("ANTHROPIC_API_KEY", "answered without a model");
        }

        @Test
        void isRefusedWithoutAMarkAndWithoutFailing() {
            Invocation.Result result = bot.run("ask", "who won the chess olympiad in Batumi?");

            assertThat(result.code()).isZero();
            assertThat(result.out()).doesNotContain("[1]");
        }
    }

    @Nested
    final class TheQuestion {
        @Test
        void isReadFromStandardInputWhenThereAreNoWords() {
            String typed = "what did Captain Oda say?\n";

            assertThat(bot.typing(typed).run("ask").out()).contains("we will miss it");
            assertThat(bot.typing(typed).run("ask", "-").out()).contains("we will miss it");
        }

        @Test
        void isAskedForAtATerminal() {
            Invocation.Result result = bot.with("SUMMIT_TTY", "012").run("ask");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("What is the question?");
        }

        @Test
        void mustNotBeEmpty() {
            for (String empty : new String[] {"", " \t", "\u200B"}) {
                Invocation.Result result = bot.run("ask", empty);

                assertThat(result.code()).isEqualTo(2);
                assertThat(result.err()).contains("That was empty");
                assertThat(result.out()).isEmpty();
            }
        }

        @Test
        void mustNotBeTooLong() {
            Invocation.Result result = bot.typing("why? ".repeat(2_000)).run("ask", "--json");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).contains("\"kind\":\"declined\"", "\"refused\":true", "1000 characters");
        }

        @Test
        void mustNameSourcesThatThereAre() {
            Invocation.Result result = bot.run("ask", "--within", "tram.txt", "when?");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err())
                    .isEqualTo("summit-bot: There is no source tram.txt. `summit-bot sources` lists them.\n");
        }
    }

    @Nested
    final class TheDataFolder {
        @Test
        void isNamedWhenItCannotBeUsed() throws IOException {
            Path file = Files.writeString(folder.resolve("file"), "");
            Invocation.Result result = bot.run("ask", "--data", file.toString(), "when?");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains(file.toString(), "--data or SUMMIT_DATA");
        }

        @Test
        void isBuiltOnce() {
            String data = folder.resolve("other").toString();

            assertThat(bot.run("ask", "--data", data, "when?").err()).contains("Building the index of 3 passages.");
            assertThat(bot.run("ask", "--data", data, "when?").err()).isEmpty();
        }

        @Test
        void showsABarWhereAPersonLooks() {
            String data = folder.resolve("another").toString();
            String err = bot.with("SUMMIT_TTY", "2")
                    .run("ask", "--data", data, "when?")
                    .err();

            assertThat(err).contains("\r\u001B[KIndexing [=====           ] 1 of 3", "[==========      ] 2 of 3");
            assertThat(err).as("and wipes it away").endsWith("\r\u001B[K");
        }
    }
}
