package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LlmSettingsTest {
    private static final String KEY = "sk-canary-4711";

    @Nested
    final class TheProvider {
        @Test
        void isNoneByDefault() throws SetupException {
            assertThat(LlmSettings.from(Map.of())).isEmpty();
            assertThat(LlmSettings.from(Map.of("OPENAI_API_KEY", " "))).isEmpty();
            assertThat(LlmSettings.from(Map.of("LLM_PROVIDER", "none", "OPENAI_API_KEY", KEY)))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void isChosenByItsOwnVariableAlone(Provider provider) throws SetupException {
            String value = provider == Provider.OLLAMA ? "http://127.0.0.1:11434" : KEY;

            LlmSettings settings = settings(provider.variable(), value);

            assertThat(settings.provider()).isEqualTo(provider);
            assertThat(settings.model()).isEqualTo(provider.model());
            assertThat(settings.key().map(Secret::value))
                    .isEqualTo(provider == Provider.OLLAMA ? Optional.empty() : Optional.of(KEY));
        }

        @Test
        void mustBeNamedWhenTwoCouldBeMeant() {
            refuses("choose with LLM_PROVIDER", "OPENAI_API_KEY", KEY, "MISTRAL_API_KEY_FILE", "/run/key");
            refuses("set LLM_PROVIDER", "LLM_API_KEY", KEY);
        }

        @Test
        void mustBeOneWeKnow() {
            refuses("LLM_PROVIDER must be none, openai, anthropic, gemini, mistral, ollama", "LLM_PROVIDER", "skynet");
        }

        @Test
        void canBeAnyServerThatSpeaksTheProtocolOfOpenAi() throws SetupException {
            LlmSettings settings = settings(
                    "LLM_PROVIDER",
                    "OpenAI",
                    "LLM_BASE_URL",
                    "http://127.0.0.1:8000/v1",
                    "LLM_MODEL",
                    "org/model-7b:q4");

            assertThat(settings.baseUrl()).contains(URI.create("http://127.0.0.1:8000/v1"));
            assertThat(settings.model()).isEqualTo("org/model-7b:q4");
            assertThat(settings.key()).isEmpty();
            refuses("LLM_MODEL", "LLM_PROVIDER", "openai", "LLM_BASE_URL", "http://127.0.0.1:8000/v1");
        }
    }

    @Nested
    final class TheKey {
        @TempDir
        Path folder;

        @Test
        void isAskedForByName() {
            refuses("set ANTHROPIC_API_KEY or ANTHROPIC_API_KEY_FILE", "LLM_PROVIDER", "anthropic");
        }

        @Test
        void isNeverPrinted() throws SetupException {
            assertThat(settings("GEMINI_API_KEY", KEY).toString()).doesNotContain(KEY);
            assertThatThrownBy(() -> settings("GEMINI_API_KEY", KEY + "\nsecond line"))
                    .hasMessageContaining("GEMINI_API_KEY")
                    .hasMessageNotContaining(KEY);
            assertThatThrownBy(() -> settings("OPENAI_API_KEY", KEY, "LLM_BASE_URL", KEY))
                    .hasMessageContaining("LLM_BASE_URL")
                    .hasMessageNotContaining(KEY);
        }

        @Test
        void canComeFromAFile() throws IOException, SetupException {
            Path file = file("rw-------");

            assertThat(settings("MISTRAL_API_KEY_FILE", file.toString()).key()).contains(new Secret(KEY));
            assertThat(settings("LLM_PROVIDER", "mistral", "LLM_API_KEY_FILE", file.toString())
                            .key())
                    .contains(new Secret(KEY));
            refuses("both set", "MISTRAL_API_KEY_FILE", file.toString(), "MISTRAL_API_KEY", KEY);
        }

        @Test
        void mayNotBeReadableByEverybody() throws IOException {
            String file = file("rw-r--r--").toString();
            refuses("chmod 600 " + file, "MISTRAL_API_KEY_FILE", file);
        }

        @Test
        void isMissedWhenTheFileIsNotThere() {
            refuses(
                    "cannot be read",
                    "MISTRAL_API_KEY_FILE",
                    folder.resolve("none").toString());
        }

        private Path file(String permissions) throws IOException {
            Path file = Files.writeString(folder.resolve("key"), KEY + "\n");
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    @Test
    void hasCalmDefaults() throws SetupException {
        LlmSettings settings = settings("OPENAI_API_KEY", KEY);

        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.temperature()).isEqualTo(OptionalDouble.of(0));
        assertThat(settings.dailyTokens()).isEmpty();
        assertThat(settings.baseUrl()).isEmpty();
    }

    @Test
    void readsTheRest() throws SetupException {
        LlmSettings settings = settings(
                "OPENAI_API_KEY", KEY, "LLM_TIMEOUT", "12s", "LLM_TEMPERATURE", "none", "LLM_DAILY_TOKENS", "250000");

        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(12));
        assertThat(settings.temperature()).isEmpty();
        assertThat(settings.dailyTokens()).isEqualTo(OptionalLong.of(250_000));
    }

    @ParameterizedTest
    @CsvSource({
        "LLM_TIMEOUT, 0",
        "LLM_TIMEOUT, 34",
        "LLM_TIMEOUT, -5",
        "LLM_TIMEOUT, soon",
        "LLM_TIMEOUT, 99999999999",
        "LLM_DAILY_TOKENS, 0",
        "LLM_DAILY_TOKENS, 1e6",
        "LLM_DAILY_TOKENS, 99999999999999999999",
        "LLM_TEMPERATURE, hot",
        "LLM_TEMPERATURE, 2",
        "LLM_MODEL, 'a b'",
        "LLM_MODEL, a?b=c",
        "LLM_BASE_URL, ftp://host/",
        "LLM_BASE_URL, http://user:pass@host/",
        "LLM_BASE_URL, host:8000",
        "LLM_BASE_URL, http://host/?key=1",
        "LLM_BASE_URL, http:///v1",
    })
    void refusesWhatItCannotUseByName(String variable, String value) {
        refuses(variable, "OPENAI_API_KEY", KEY, variable, value);
    }

    private static void refuses(String words, String... environment) {
        assertThatThrownBy(() -> settings(environment))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining(words);
    }

    private static LlmSettings settings(String... environment) throws SetupException {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            map.put(environment[i], environment[i + 1]);
        }
        return LlmSettings.from(map).orElseThrow();
    }
}
