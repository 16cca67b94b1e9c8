package summitbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    @Test
    void standBesideTheLauncherAndInTheDataHomeOfThePerson() {
        assertThat(settings(Map.of("SUMMIT_HOME", "/clone", "HOME", "/home/ida")))
                .isEqualTo(new Settings(
                        Path.of("/clone/seeds"),
                        Path.of("/clone/prompts"),
                        Path.of("/home/ida/.local/share/summit-bot")));
    }

    @Test
    void followTheDataHomeOfTheDesktopWhenItIsAbsolute() {
        assertThat(settings(Map.of("XDG_DATA_HOME", "/data", "HOME", "/home/ida"))
                        .data())
                .isEqualTo(Path.of("/data/summit-bot"));
        assertThat(settings(Map.of("XDG_DATA_HOME", "data", "HOME", "/home/ida"))
                        .data())
                .isEqualTo(Path.of("/home/ida/.local/share/summit-bot"));
    }

    @Test
    void comeFromTheEnvironmentUnlessItIsEmpty() {
        Settings settings = settings(Map.of(
                "SUMMIT_SEEDS", "news.jsonl", "SUMMIT_PROMPTS", "p", "SUMMIT_DATA", "d", "SUMMIT_HOME", "/clone"));

        assertThat(settings).isEqualTo(new Settings(Path.of("news.jsonl"), Path.of("p"), Path.of("d")));
        assertThat(settings(Map.of("SUMMIT_SEEDS", " ", "SUMMIT_HOME", "/clone", "HOME", "/h"))
                        .seeds())
                .isEqualTo(Path.of("/clone/seeds"));
    }

    @Test
    void askForADataFolderWhereThereIsNoHome() {
        assertThatThrownBy(() -> settings(Map.of()))
                .isInstanceOf(WrongSetUp.class)
                .hasMessageContaining("--data");
    }

    private static Settings settings(Map<String, String> environment) {
        Surroundings.Streams none = new Surroundings.Streams(
                InputStream.nullInputStream(),
                new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(PrintStream.nullOutputStream()));
        return Settings.of(new NothingChosen(), new Surroundings(none, environment, () -> 0));
    }

    private static final class NothingChosen implements Settings.Options {
        @Override
        public Optional<Path> seeds() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> prompts() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> data() {
            return Optional.empty();
        }
    }
}
