package summitbot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
final class WebCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void servesTheSourcesAsTheyChangeAndGoesWhenTold() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("ferry.txt"), "The ferry sails at noon.");
        int port = free();
        Program program = program(Map.of("SUMMIT_WEB_PORT", String.valueOf(port)));
        FutureTask<Integer> code = new FutureTask<>(() -> program.run("web"));
        Thread serving = Thread.ofPlatform().start(code);

        await(port, "/s/ferry.txt", "at noon");
        assertThat(get(port, "/health/ready"))
                .contains("\"ready\":true", "1 source(s) with 1 passage(s)", "none is wanted");
        Files.writeString(seeds.resolve("ferry.txt"), "The ferry sails at dawn.");
        await(port, "/s/ferry.txt", "at dawn");

        serving.interrupt();
        assertThat(code.get(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void saysWhatIsWrongWithItsSettings() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("seeds")).resolve("a.txt"), "The ferry sails.");
        for (String port : new String[] {"0", "http", "70000", "-1"}) {
            assertThat(program(Map.of("SUMMIT_WEB_PORT", port)).run("web")).isEqualTo(2);
        }
        // Before any work is done.
        assertThat(folder.resolve("data").resolve("index")).doesNotExist();
        assertThat(program(Map.of("SUMMIT_WEB_PORT", "0")).run("health")).isEqualTo(2);
        assertThat(program(Map.of("SUMMIT_LOG", "xml")).run("web")).isEqualTo(2);
        assertThat(program(Map.of("SUMMIT_LOG_LEVEL", "loud")).run("web")).isEqualTo(2);
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(program(Map.of("SUMMIT_WEB_PORT", port, "SUMMIT_WEB_ADDRESS", "0.0.0.0"))
                            .run("web"))
                    .isEqualTo(2);
        }
        assertThat(err.toString(UTF_8))
                .contains(
                        "SUMMIT_WEB_PORT is 0, so",
                        "SUMMIT_WEB_PORT is 0: without",
                        "must be a number",
                        "must be text or json",
                        "SUMMIT_LOG_LEVEL must be")
                .contains("cannot be served at 0.0.0.0")
                // Which it would refuse.
                .doesNotContain("or 0 for")
                .contains("65535; beside Telegram also 0", "SUMMIT_WEB_PORT (beside Telegram also 0");
    }

    @Test
    void wantsAPublicAddressThatIsOneBeforeAnyWorkIsDone() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("seeds")).resolve("a.txt"), "The ferry sails.");
        for (String address : new String[] {"foo", "news.example", "ftp://news.example", "https://", "https://a b"}) {
            assertThat(program(Map.of("PUBLIC_URL", address)).run("web")).isEqualTo(2);
        }
        assertThat(err.toString(UTF_8).lines())
                .hasSize(5)
                .allMatch(line -> line.contains("PUBLIC_URL must be an address such as https://news.example"));
    }

    private Program program(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("SUMMIT_SEEDS", folder.resolve("seeds").toString());
        environment.put("SUMMIT_DATA", folder.resolve("data").toString());
        Surroundings.Streams streams = new Surroundings.Streams(
                InputStream.nullInputStream(), new PrintStream(err, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Program(new Surroundings(streams, environment, System::nanoTime));
    }

    private static void await(int port, String path, String words) throws Exception {
        while (!get(port, path).contains(words)) {
            Thread.sleep(50);
        }
    }

    private static String get(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (ConnectException notYet) {
            return "";
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
