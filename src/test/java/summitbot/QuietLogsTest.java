package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.llm.LogTape;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Faults;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Refusal;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** What people ask does not get into the log of a bot as it is usually run, whatever happens to their questions. */
final class QuietLogsTest {
    private static final String WORD = "heronsnest";

    @TempDir
    private Path folder;

    private Path seeds() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("ferry.txt"), "The ferry\nCaptain Oda said “we will miss it.”\n");
        return seeds;
    }

    @Test
    void onTheConsoleWithAModelThatIsDown() throws Exception {
        try (LogTape tape = new LogTape()) {
            Invocation.Result result = Invocation.on(seeds(), folder.resolve("data"))
                    .with("SUMMIT_PROMPTS", Path.of("prompts").toAbsolutePath().toString())
                    .with("LLM_PROVIDER", "openai")
                    .with("LLM_BASE_URL", "http://127.0.0.1:9/v1")
                    .with("LLM_MODEL", "nobody")
                    .with("LLM_TIMEOUT", "1")
                    .typing("what did Oda say of the " + WORD + "?\nand of his " + WORD + "?\nWas sagte Oda vom " + WORD
                            + "?\n/show " + WORD + "\n/why\n" + WORD.repeat(200) + "\n")
                    .run("console");

            assertThat(result.out()).contains("we will miss it");
            assertThat(result.err()).doesNotContain(WORD);
            List<String> events = tape.text().lines().toList();
            assertThat(events).anyMatch(line -> line.startsWith("WARN") && line.contains("nobody"));
            assertThat(events)
                    .filteredOn(line -> !line.startsWith("DEBUG") && !line.startsWith("TRACE"))
                    .noneMatch(line -> line.contains(WORD));
        }
    }

    @Test
    void inTelegramWithAServerThatRefuses() throws Exception {
        try (FakeTelegram telegram = FakeTelegram.start(new FastTime(1))) {
            Person ada = telegram.person("Ada");
            Talk talk = telegram.talk(ada);
            telegram.faults().next("sendMessage", new Faults.Refused(Refusal.flood(1)));
            telegram.faults().next("editMessageText", new Faults.Refused(Refusal.bad("can't parse entities")));
            telegram.push("\"message\":{\"text\":\"" + WORD + "\",\"chat\":7}}");
            talk.says(ada, "what did Oda say of the " + WORD + "?");
            telegram.inline(ada, "Oda " + WORD);
            Talk closed = telegram.talk(telegram.person("Ben"));
            closed.room().close(Refusal.of(403, "Forbidden: bot was blocked by the user"));
            closed.says(telegram.person("Ben"), "what did Oda say of the " + WORD + "?");
            try (ServingProcess bot = ServingProcess.start(telegram, seeds(), folder)) {
                bot.await("an answer", () -> shows(talk, "we will miss it"));
                talk.says(ada, "/check the " + WORD + " is lost");
                bot.await("a verdict", () -> shows(talk, "Not in the sources"));

                assertThat(bot.output())
                        .contains("Serving as", "blocked by the user", "can't parse entities")
                        .doesNotContain(WORD);
            }
        }
    }

    private static boolean shows(Talk talk, String words) {
        return talk.shown().stream().map(Shown::text).anyMatch(text -> text.contains(words));
    }
}
