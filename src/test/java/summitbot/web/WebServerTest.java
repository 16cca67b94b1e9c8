package summitbot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.answer.Trace;
import summitbot.domain.Answer;

final class WebServerTest {
    private final Visit visit = new Visit();

    @AfterEach
    void close() {
        visit.close();
    }

    @Nested
    final class EveryPage {
        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/s/news/the%20ferry.txt", "/health/live", "/health/ready", "/metrics", "/nothing"})
        void forbidsABrowserEverythingItDoesNotNeed(String path) throws Exception {
            HttpResponse<String> response = visit.get(path);

            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .startsWith("default-src 'none'; style-src 'sha256-")
                            .contains("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe", "script"));
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(response.headers().firstValue("Server")).isEmpty();
            assertThat(response.body()).doesNotContain("<script", "javascript:", "onload");
        }

        @ParameterizedTest
        @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
        void isOnlyRead(String method) throws Exception {
            assertThat(visit.send(method, "/health/live").statusCode()).isEqualTo(405);
        }

        @Test
        void tellsItsLengthToWhoAsksForTheHeadOnly() throws Exception {
            HttpResponse<String> head = visit.send("HEAD", "/");

            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Length"))
                    .hasValue(String.valueOf(visit.get("/").body().getBytes(StandardCharsets.UTF_8).length));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/s/",
                    "/s/..",
                    "/s/../../etc/passwd",
                    "/s/%2e%2e%2fetc%2fpasswd",
                    "/s/nothing",
                    "/health",
                    "/s/%00"
                })
        void isNotThereUnderAnotherAddress(String path) throws Exception {
            assertThat(visit.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Nested
    final class Health {
        @Test
        void isReadyWhileQuestionsCanBeAnswered() throws Exception {
            visit.conditions.addAll(
                    List.of(Condition.good("index", "2 sources"), Condition.worse("model", "it is \"resting\"")));
            HttpResponse<String> response = visit.get("/health/ready");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body())
                    .contains("\"ready\":true", "\"index\":{", "\"it is \\\"resting\\\"\"", "\"worse\"");
        }

        @Test
        void isNotReadyWithAReason() throws Exception {
            visit.conditions.addAll(
                    List.of(Condition.good("index", "fine"), Condition.bad("data", "the disk is full")));
            HttpResponse<String> response = visit.get("/health/ready");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("\"ready\":false", "the disk is full");
            assertThat(visit.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    final class Figures {
        @Test
        void countAnswersByKindAndMode() throws Exception {
            Answer refused = new Answer.NoEvidence(List.of());
            visit.measures.answered(Trace.of(refused), Duration.ofMillis(12));
            visit.measures.answered(Trace.of(refused), Duration.ofMillis(12));
            visit.measures.failed();
            visit.measures.gauge("summit.test", "A number", () -> 7);
            visit.measures.counter("summit.tests", "A number that grows", () -> 8);
            HttpResponse<String> response = visit.get("/metrics");

            assertThat(response.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
            assertThat(response.body())
                    .contains(
                            "summit_answers_seconds_count{kind=\"no_evidence\",mode=\"none\"} 2",
                            "summit_answers_failed_total 1",
                            "summit_test 7",
                            "summit_tests_total 8",
                            "jvm_memory_used_bytes");
        }
    }

    @Nested
    final class HostileVisitors {
        @Test
        void withEndlessHeadersAreCutOff() throws IOException {
            try (Socket socket = socket()) {
                socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
                byte[] line = ("X: " + "a".repeat(1_000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                assertThatThrownBy(() -> {
                            for (int i = 0; i < 100_000; i++) {
                                socket.getOutputStream().write(line);
                            }
                        })
                        .isInstanceOf(IOException.class);
            }
        }

        @Test
        void whoStallDoNotKeepOthersWaiting() throws Exception {
            try (Socket one = socket();
                    Socket other = socket()) {
                one.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
                other.getOutputStream().write("G".getBytes(StandardCharsets.US_ASCII));
                assertThat(visit.get("/health/live").statusCode()).isEqualTo(200);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"\r\n\r\n", "GET\r\n\r\n", "GET http://[ HTTP/1.1\r\n\r\n", "\u0000\u0001\r\n\r\n"})
        void withBrokenRequestsGetAnErrorOrNothing(String request) throws IOException {
            try (Socket socket = socket()) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                assertThat(all(socket)).doesNotContain("200 OK", "\tat ");
            }
        }

        private Socket socket() throws IOException {
            URI base = visit.base();
            Socket socket = new Socket(base.getHost(), base.getPort());
            socket.setSoTimeout(15_000);
            return socket;
        }

        private static String all(Socket socket) throws IOException {
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }

    @Test
    void saysWhichVariableHelpsWhereThePortIsTaken() {
        int taken = visit.base().getPort();
        Site site = new Site(Visit.FERRY::corpus, List::of, () -> "");

        assertThatThrownBy(() -> WebServer.start(new WebSettings(WebSettings.LOOPBACK, taken), site))
                .isInstanceOf(WebException.class)
                .hasMessageContaining("SUMMIT_WEB_PORT");
    }
}
