package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where no container engine is at hand, the files for one are at least held to what they promise. */
final class ContainerTest {
    private static List<String> lines(String file) throws IOException {
        return Files.readString(Path.of(file))
                .replaceAll("\\\\\\R", " ")
                .lines()
                .toList();
    }

    @Nested
    final class TheImage {
        private final List<String> all = lines("Dockerfile");
        private final List<String> last = all.subList(
                all.lastIndexOf(all.stream()
                        .filter(line -> line.startsWith("FROM "))
                        .toList()
                        .getLast()),
                all.size());

        TheImage() throws IOException {}

        private String only(String instruction) {
            assertThat(last)
                    .filteredOn(line -> line.startsWith(instruction + " "))
                    .hasSize(1);
            return last.stream()
                    .filter(line -> line.startsWith(instruction + " "))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void runsNothingAsRootAndNothingThroughAShell() {
            assertThat(only("USER")).isEqualTo("USER 65532:65532");
            assertThat(only("ENTRYPOINT")).startsWith("ENTRYPOINT [\"/opt/java/bin/java\"");
            assertThat(only("CMD")).isEqualTo("CMD [\"telegram\"]");
            assertThat(last).noneMatch(line -> line.startsWith("RUN "));
            assertThat(all).noneMatch(line -> line.startsWith("ADD "));
        }

        @Test
        void isAskedForItsHealthWithoutCurl() {
            assertThat(only("HEALTHCHECK"))
                    .contains("CMD [\"/opt/java/bin/java\"", "\"health\"")
                    .doesNotContain("curl");
        }

        @Test
        void endsByASignalAndByWantOfMemory() {
            assertThat(only("STOPSIGNAL")).isEqualTo("STOPSIGNAL SIGTERM");
            assertThat(only("ENV")).contains("-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=", "-XX:AOTCache=");
        }

        @Test
        void keepsWhatItWritesInOneVolume() {
            assertThat(only("VOLUME")).isEqualTo("VOLUME [\"/data\"]");
            assertThat(only("ENV")).contains("SUMMIT_DATA=/data", "-Djava.io.tmpdir=/data");
        }

        @Test
        void holdsNoSecretAndNothingThatIsNotNamed() throws IOException {
            assertThat(all).noneMatch(line -> line.matches("(?i)(ARG|ENV) .*(token|key|secret|password).*"));
            assertThat(lines(".dockerignore"))
                    .contains("*")
                    .allMatch(line -> line.startsWith("#")
                            || line.equals("*")
                            || List.of("!pom.xml", "!src/main", "!.mvn", "!seeds", "!prompts")
                                    .contains(line));
        }
    }

    @Nested
    final class TheComposition {
        private final JsonNode services = new YAMLMapper()
                .readTree(Files.readString(Path.of("compose.yaml")))
                .path("services");

        TheComposition() throws IOException {}

        @Test
        void givesTheBotNoMoreThanItNeeds() {
            JsonNode bot = services.path("bot");

            assertThat(bot.path("read_only").asBoolean()).isTrue();
            assertThat(bot.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
            assertThat(bot.path("security_opt").toString()).contains("no-new-privileges:true");
            assertThat(bot.path("ports").toString()).isEqualTo("[\"127.0.0.1:8080:8080\"]");
            assertThat(bot.path("mem_limit").asText()).isNotEmpty();
            assertThat(bot.path("environment").toString())
                    .contains("TELEGRAM_BOT_TOKEN_FILE")
                    .doesNotContain("TOKEN\":");
        }

        @Test
        void handsOnEverySettingOfTheFile() {
            assertThat(services.path("bot").path("env_file").toString())
                    .isEqualTo("[{\"path\":\".env\",\"required\":false}]");
        }

        @Test
        void waitsForTheFarewellLongerThanThatTakes() {
            assertThat(services.path("bot").path("stop_grace_period").asText()).isEqualTo("15s");
        }

        @Test
        void startsAModelOnlyWhereItIsAskedFor() {
            assertThat(services.path("ollama").path("profiles").toString()).isEqualTo("[\"ollama\"]");
            assertThat(services.path("bot").has("profiles")).isFalse();
        }
    }
}
