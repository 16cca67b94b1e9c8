package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvalCommandTest {
    @TempDir
    private Path folder;

    private Invocation bot = new Invocation(java.util.Map.of(), "");
    private Path questions = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Path seeds = Files.writeString(folder.resolve("town.jsonl"), """
                {"id": "ferry", "text": "The ferry to the island stops on Monday. Captain Oda said so."}
                {"id": "bridge", "text": "The old bridge opened in May. It took nine years."}
                """);
        questions = Files.writeString(folder.resolve("questions.jsonl"), """
                {"id": "a", "question": "When does the ferry stop?", "within": ["ferry"], "answers": ["Monday"], "gold": ["ferry"]}
                """);
        bot = Invocation.on(seeds, folder.resolve("data"));
    }

    @Nested
    final class AnEvaluation {
        @Test
        void printsTheScores() {
            Invocation.Result result = bot.run("eval", questions.toString());

            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .contains("questions  1", "answer shown  1.000")
                    .doesNotContain("search of");
        }

        @Test
        void writesTheAnswers() throws IOException {
            Path predictions = folder.resolve("predictions.jsonl");

            bot.run("eval", questions.toString(), "--predictions", predictions.toString());

            assertThat(Files.readAllLines(predictions))
                    .singleElement()
                    .asString()
                    .contains("\"id\":\"a\"", "Monday");
        }

        @Test
        void asksAllSourcesWhenToldTo() {
            assertThat(bot.run("eval", "--everywhere", questions.toString()).out())
                    .contains("answer shown  1.000", "search of 1");
        }
    }

    @Nested
    final class AFileOfClaims {
        @Test
        void isHeldAgainstItsReferences() throws IOException {
            Path predictions = folder.resolve("predictions.jsonl");
            Files.writeString(questions, """
                    {"id": "a", "claim": "The ferry stops on Monday.", "references": ["The ferry stops on Monday."], "supported": true}
                    {"id": "b", "claim": "Nine whales were seen.", "references": ["The ferry stops on Monday."], "supported": false}
                    """);

            Invocation.Result result = bot.run("eval", questions.toString(), "--predictions", predictions.toString());

            assertThat(result.out()).contains("claims        2", "macro-F1      1.000");
            assertThat(Files.readAllLines(predictions))
                    .satisfiesExactly(
                            line -> assertThat(line).isEqualTo("{\"id\":\"a\",\"supported\":true}"),
                            line -> assertThat(line).startsWith("{\"id\":\"b\",\"supported\":false,\"flaw\":"));
        }
    }

    @Nested
    final class WrongUse {
        @Test
        void namesTheLineThatIsNoQuestion() throws IOException {
            Files.writeString(questions, "{}\n");

            Invocation.Result result = bot.run("eval", questions.toString());

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("questions.jsonl, line 1");
        }

        @Test
        void namesTheSourceThatIsNotThere() throws IOException {
            Files.writeString(questions, "{\"id\": \"a\", \"question\": \"Who?\", \"within\": [\"boat\"]}\n");

            assertThat(bot.run("eval", questions.toString()).err())
                    .contains("The questions name a source boat that is not among the seeds", "--seeds");
        }

        @Test
        void saysThatThePredictionsCannotBeWritten() {
            Path nowhere = folder.resolve("nowhere/predictions.jsonl");

            assertThat(bot.run("eval", questions.toString(), "--predictions", nowhere.toString())
                            .err())
                    .contains(
                            "The predictions cannot be written to", "Name a file in a folder that can be written to.");
        }
    }
}
