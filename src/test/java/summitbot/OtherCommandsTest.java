package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OtherCommandsTest {
    private Path folder = Path.of("");

    private Invocation bot = Invocation.on(Path.of(""), Path.of(""));

    @BeforeAll
    void seeds(@TempDir Path empty) throws IOException {
        folder = empty;
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("ferry.txt"), "Captain Oda said “we will miss it.”\n");
        bot = Invocation.on(seeds, folder.resolve("data"))
                .with(
                        "SUMMIT_PROMPTS",
                        Files.createDirectory(folder.resolve("prompts")).toString());
    }

    @Nested
    final class Eval {
        @Test
        void answersEachQuestionAndWritesAPredictionForIt() throws IOException {
            Path out = folder.resolve("out.jsonl");
            Path questions = questions(
                    "{\"id\":\"a\",\"question\":\"what did Oda say?\",\"kind\":\"quote\"}",
                    "",
                    "{\"id\":\"b\",\"question\":\"what else did she say?\",\"turns\":[\"who is Captain Oda?\"]}",
                    "{\"id\":\"c\",\"question\":\"what did Oda say?\",\"within\":[\"ferry.txt\"]}");

            Invocation.Result result = bot.run("eval", questions.toString(), "--predictions", out.toString());

            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .contains("questions  3\n", "failed     0\n", "median     7.0 ms", "p99        7.0 ms");
            assertThat(Files.readAllLines(out))
                    .hasSize(3)
                    .allMatch(line -> line.contains("\"citations\":["))
                    .first()
                    .asString()
                    .startsWith("{\"id\":\"a\",\"question\":\"what did Oda say?\",\"answer\":");
        }

        @Test
        void namesTheLineThatIsWrong() throws IOException {
            for (String wrong : List.of("not json", "{\"id\":\"b\"}", "[]")) {
                Path questions = questions("{\"id\":\"a\",\"question\":\"who?\"}", wrong);
                Invocation.Result result = bot.run("eval", questions.toString());

                assertThat(result.code()).isEqualTo(2);
                assertThat(result.err()).contains(questions + ", line 2: ", "summit-bot eval --help");
            }
        }

        @Test
        void namesAFileOrASourceThatIsMissing() throws IOException {
            Path questions = questions("{\"id\":\"a\",\"question\":\"who?\",\"within\":[\"n0001\"]}");

            assertThat(bot.run("eval", "nothing.jsonl").err())
                    .contains("There is no file nothing.jsonl.", "summit-bot eval --help");
            assertThat(bot.run("eval", questions.toString()).err()).contains("a source n0001", "--seeds");
        }

        @Test
        void showsItsProgressOnlyAtATerminal() throws IOException {
            Path questions = questions("{\"id\":\"a\",\"question\":\"who?\"}");

            assertThat(bot.run("eval", questions.toString()).err()).doesNotContain("\r");
            assertThat(bot.with("SUMMIT_TTY", "2")
                            .run("eval", questions.toString())
                            .err())
                    .contains("\r");
        }

        private Path questions(String... lines) throws IOException {
            return Files.write(folder.resolve("questions.jsonl"), List.of(lines));
        }
    }

    @Nested
    final class TheDoctor {
        @Test
        void findsNothingWrongWithAGoodSetUp() {
            Invocation.Result result = bot.run("doctor");

            assertThat(result.out().lines())
                    .hasSize(11)
                    .allMatch(line -> line.startsWith("ok"))
                    .anyMatch(line -> line.contains("1 source"));
            assertThat(result.code()).isZero();
        }

        @Test
        void namesEverythingThatIsWrongAtOnce() {
            Invocation.Result result = bot.with("SUMMIT_SEEDS", "/nowhere")
                    .with("SUMMIT_PROMPTS", "/nowhere")
                    .with("TELEGRAM_BOT_TOKEN", "secret")
                    .with("PUBLIC_URL", "news.example")
                    .run("doctor");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out().lines().filter(line -> line.startsWith("WRONG")))
                    .hasSize(5);
            assertThat(result.out())
                    .contains("--seeds", "--prompts", "BotFather", "PUBLIC_URL")
                    .doesNotContain("secret");
        }

        @Test
        void saysOnceWhatOneCureMends() throws IOException {
            Path key = Files.writeString(folder.resolve("open-key"), "sk-canary-AAAA-BBBB");
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
            Path token = Files.writeString(folder.resolve("other-open-token"), "x");
            Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
            Invocation keyed =
                    bot.with("OPENAI_API_KEY_FILE", key.toString()).with("TELEGRAM_BOT_TOKEN_FILE", token.toString());

            assertThat(keyed.run("doctor").out())
                    .containsOnlyOnce("chmod 600 " + key)
                    .containsOnlyOnce("chmod 600 " + token)
                    .contains("ok index", "WRONG model see keys", "WRONG telegram see keys");
            assertThat(bot.run("doctor", "--seeds", "/nowhere").out())
                    .containsOnlyOnce("--seeds")
                    .contains("WRONG index see seeds");
        }

        @Test
        void doesNotBlameTheIndexForTheModel() {
            assertThat(bot.with("LLM_PROVIDER", "anybody").run("doctor").out())
                    .contains("ok index", "WRONG model LLM_PROVIDER must be");
        }

        @Test
        void neverPrintsATokenOrAKey() throws IOException {
            String token = "123456789:AAAA-BBBB_CCCC-DDDD_EEEE-FFFF_GGGG";
            Path file = Files.writeString(folder.resolve("token"), token + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

            for (Invocation set : List.of(
                    bot.with("TELEGRAM_BOT_TOKEN", token), bot.with("TELEGRAM_BOT_TOKEN_FILE", file.toString()))) {
                Invocation.Result result = set.run("doctor");

                assertThat(result.code()).isZero();
                assertThat(result.out() + result.err()).doesNotContain("AAAA-BBBB");
            }
        }

        @Test
        void saysThatTheModelDoesNotAnswerWithoutItsKey() {
            Invocation.Result result = bot.with("LLM_PROVIDER", "openai")
                    .with("LLM_BASE_URL", "http://127.0.0.1:9/v1")
                    .with("SUMMIT_PROMPTS", Path.of("prompts").toAbsolutePath().toString())
                    .with("LLM_MODEL", "nobody")
                    .with("LLM_API_KEY", "sk-canary-AAAA-BBBB")
                    .run("doctor");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).contains("does not answer").contains("LLM_BASE_URL");
            assertThat(result.out() + result.err()).doesNotContain("AAAA-BBBB");
        }

        @Test
        void wantsATokenFileThatOnlyItsOwnerReads() throws IOException {
            Path file = Files.writeString(folder.resolve("open-token"), "x");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

            assertThat(bot.with("TELEGRAM_BOT_TOKEN_FILE", file.toString())
                            .run("doctor")
                            .out())
                    .contains("chmod 600 " + file);
        }
    }

    @Nested
    final class TheConsole {
        @Test
        void answersALineFromAPipe() {
            Invocation.Result result =
                    bot.typing("what did Oda say?\n/sources\n").run("console");

            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("we will miss it", "ferry.txt").doesNotContain("> ", "\u001B");
        }
    }
}
