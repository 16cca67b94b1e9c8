package summitbot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is delivered beside the program: the list of its components, and a history without secrets. */
final class DeliveryTest {
    private static final Pattern SECRET =
            Pattern.compile("\\d{8,10}:[\\w-]{35}(?![\\w-])|sk-[A-Za-z0-9]{20,}|ghp_\\w{36}"
                    + "|AKIA[0-9A-Z]{16}|-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY");

    /** Of a component, in its address. */
    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    /** Tokens that tests invent. */
    private static final Pattern INVENTED = Pattern.compile("(?i)canary|example|fake|test|aaaa|abc|0123|xxxx|1234567");

    @Test
    void listsExactlyTheJarsThatItRunsWith() throws IOException {
        Path bom = Path.of("target/bom.json");
        Path lib = Path.of("target/lib");
        assumeTrue(Files.exists(bom) && Files.isDirectory(lib), "only a build by Maven makes the list");
        Set<String> listed = new TreeSet<>();
        for (JsonNode component : new ObjectMapper().readTree(bom.toFile()).path("components")) {
            Matcher classifier = CLASSIFIER.matcher(component.path("purl").asText());
            listed.add(component.path("name").asText() + "-"
                    + component.path("version").asText()
                    + (classifier.find() ? "-" + classifier.group(1) : ""));
        }
        Set<String> run = new TreeSet<>();
        try (Stream<Path> jars = Files.list(lib)) {
            jars.map(jar -> jar.getFileName().toString().replaceAll("\\.jar$", ""))
                    .forEach(run::add);
        }

        assertThat(listed).isEqualTo(run);
    }

    @Test
    void isADownloadOfLessThanAHundredMegabytes() throws IOException {
        Path lib = Path.of("target/lib");
        assumeTrue(Files.isDirectory(lib), "only a build by Maven collects the jars");
        try (Stream<Path> jars = Files.list(lib)) {
            assertThat(jars.mapToLong(jar -> jar.toFile().length()).sum()).isLessThan(100_000_000);
        }
    }

    @Test
    void hasNoSecretInItsHistory() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "only a clone has a history");
        Process git = new ProcessBuilder("git", "log", "-p", "--all", "--no-color", "--unified=0", "--no-textconv")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<String> found = new TreeSet<>();
        try (BufferedReader lines = git.inputReader(ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher secret = SECRET.matcher(line.length() > 20_000 ? line.substring(0, 20_000) : line);
                while (secret.find()) {
                    found.add(secret.group());
                }
            }
        }
        assertThat(git.waitFor()).isZero();
        found.removeIf(secret -> INVENTED.matcher(secret).find());
        assertThat(found).isEmpty();
    }
}
