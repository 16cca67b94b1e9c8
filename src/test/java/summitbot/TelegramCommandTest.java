package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitbot.store.Store;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;

/** What stands in the way of serving, and what an operator reads then. */
final class TelegramCommandTest {
    @TempDir
    private Path folder;

    private Invocation bot = Invocation.on(Path.of(""), Path.of(""));

    @BeforeEach
    void seeds() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("ferry.txt"), "The ferry stops today. Captain Oda said so.\n");
        bot = Invocation.on(seeds, folder.resolve("data"));
    }

    private void assertWrong(Invocation.Result result, String... words) {
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("summit-bot: ").contains(words).doesNotContain("CANARY", "\tat ");
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void needsAToken() {
        assertWrong(bot.run("telegram"), "@BotFather", "TELEGRAM_BOT_TOKEN", "TELEGRAM_BOT_TOKEN_FILE");
    }

    @ParameterizedTest
    @CsvSource({
        "TELEGRAM_BOT_TOKEN, CANARY, digits",
        "TELEGRAM_BOT_TOKEN_FILE, nowhere/CANARY/../token, cannot be read",
        "TELEGRAM_API_URL, telegram.example.org, such as http://127.0.0.1:8081",
        "TELEGRAM_API_URL, http://user:CANARY@host, without user",
        "TELEGRAM_API_URL, 'http://a b', such as",
        "PUBLIC_URL, bot.example, such as https://news.example",
        "PUBLIC_URL, https://user:CANARY@bot.example, without user",
        "TELEGRAM_ALLOWED_CHATS, '12,@ada', names can be chosen freely",
        "TELEGRAM_DENIED_CHATS, '1.5', numbers",
        "TELEGRAM_ADMINS, ada, numbers",
        "TELEGRAM_PERSON_A_MINUTE, 0, from 1",
        "TELEGRAM_CHAT_A_MINUTE, many, from 1",
        "TELEGRAM_PERSON_A_DAY, 9999999, to 1000000"
    })
    void saysWhichSettingIsWrong(String variable, String value, String hint) {
        Invocation tokened = variable.contains("TOKEN") ? bot : bot.with("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN);
        Invocation.Result result = tokened.with(variable, value).run("telegram");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(variable, hint);
        assertThat(result.err().replace("nowhere/CANARY", "")).doesNotContain("CANARY");
    }

    @Test
    void wantsATokenFileThatOnlyItsOwnerReads() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), FakeTelegram.TOKEN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertWrong(bot.with("TELEGRAM_BOT_TOKEN_FILE", file.toString()).run("telegram"), "chmod 600 " + file);
    }

    @Test
    void endsWhenTheTokenIsRefused() throws IOException {
        String other = FakeTelegram.TOKEN.replace("neverprint", "neverthere");
        Path file = Files.writeString(folder.resolve("token"), other + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (FakeTelegram telegram = FakeTelegram.start(new FastTime(1))) {
            Invocation.Result result = bot.with("TELEGRAM_BOT_TOKEN_FILE", file.toString())
                    .with("TELEGRAM_API_URL", telegram.url())
                    .run("telegram");
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err())
                    .contains("does not know this token", "/mybots")
                    .doesNotContain("CANARY");
        }
    }

    @Test
    void leavesADataFolderThatAnotherBotUsesAlone() {
        try (Store other = Store.open(folder.resolve("data"), Clock.systemUTC())) {
            long start = System.nanoTime();
            assertWrong(
                    bot.with("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN).run("telegram"),
                    "Another bot is using the data folder",
                    "stop it first");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(other.journal().pending()).isEmpty();
        }
    }
}
