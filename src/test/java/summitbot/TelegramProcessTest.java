package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.telegram.fake.Canary;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** The program as an operator starts it, with the articles of the repository, from the first update to the last edit. */
final class TelegramProcessTest {
    private static final Path QUESTION = Path.of("src/test/resources/summitbot/telegram/first-question.txt");

    @TempDir
    private Path folder;

    private final FakeTelegram telegram = FakeTelegram.start(new FastTime(1));

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void answersShowsItsSourceAndGoesWhenTold() throws Exception {
        List<String> lines = Files.readAllLines(QUESTION);
        Person ada = telegram.person("Ada");
        Talk talk = telegram.talk(ada);
        try (ServingProcess bot = ServingProcess.traced(telegram, Path.of("seeds"), folder)) {
            talk.says(ada, lines.getFirst());
            bot.await("an answer", () -> text(talk, 0).contains(lines.getLast()));
            Shown answer = talk.shown().getFirst();
            assertThat(answer.text()).contains("[1]", "Sources");
            talk.presses(ada, answer, answer.data("[1]"));
            bot.await("a passage", () -> text(talk, 1).contains(lines.getLast()));
            assertThat(talk.shown().getLast().look().entities().toString()).contains("expandable_blockquote", "bold");

            assertThat(bot.process().info().commandLine().orElse("")).doesNotContain(Canary.forms());

            long start = System.nanoTime();
            signal(bot, "-INT");
            signal(bot, "-TERM");
            assertThat(bot.process().waitFor(8, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
            assertThat(bot.process().exitValue()).isZero();
            assertThat(bot.output())
                    .contains("Serving as @" + FakeTelegram.BOT_NAME, "FINEST", "FINE")
                    .doesNotContain("ERROR")
                    .doesNotContain(Canary.forms());
        }
        assertThat(talk.shown()).hasSize(2);
    }

    private static String text(Talk talk, int number) {
        return talk.shown().size() > number ? talk.shown().get(number).text() : "";
    }

    private static void signal(ServingProcess bot, String which) throws Exception {
        String process = Long.toString(bot.process().pid());
        assertThat(new ProcessBuilder("kill", which, process).start().waitFor()).isZero();
    }
}
