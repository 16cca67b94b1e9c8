package summitbot.telegram.receive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import summitbot.store.Store;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.api.Deadlines;
import summitbot.telegram.api.Time;
import summitbot.telegram.api.Token;
import summitbot.telegram.fake.FakeTelegram;

/** Answers {@code getUpdates} with anything at all, and then as it should; with a poller before it that waits for nothing. */
final class FuzzedServer implements AutoCloseable {
    private static final int PATIENCE = 60;

    /** An update as it is sent. */
    record Waiting(int id, String json) {}

    /** Ends a run in which the question has come. */
    private static final class Come extends RuntimeException {}

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpServer http;
    private final BotApi api;
    private final Store store;
    private Instant now = Instant.EPOCH;
    private volatile List<Waiting> waiting = List.of();
    private volatile String first = "";
    private final AtomicInteger asked = new AtomicInteger();

    private FuzzedServer(HttpServer http) throws IOException {
        this.http = http;
        URI url = URI.create("http://127.0.0.1:" + http.getAddress().getPort());
        this.api = new BotApi(url, Token.of(FakeTelegram.TOKEN), Deadlines.USUAL);
        this.store = Store.open(Files.createTempDirectory("journal"), () -> now);
    }

    static FuzzedServer start() throws IOException {
        // Without it every answer on a kept connection waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FuzzedServer server = new FuzzedServer(http);
        http.createContext("/", server::serve);
        http.start();
        return server;
    }

    /** Whether the last of {@code updates} is taken when {@code body}, unless it is empty, is answered before them. */
    boolean take(String body, List<Waiting> updates) throws InterruptedException {
        first = body;
        waiting = updates;
        asked.set(0);
        // What was taken is forgotten after a day, and all that is remembered is looked through for each batch.
        now = now.plus(Duration.ofDays(2));
        Inbox inbox = new Inbox(Updates.DECODER, store.journal(), (entry, event) -> {
            store.journal().done(entry.id());
            if (event instanceof Event.Asked question && question.text().equals("Was it late?")) {
                throw new Come();
            }
        });
        try {
            new Poller(api, new Hurried()).run(inbox);
            return false;
        } catch (Come come) {
            return true;
        } catch (FatalException refused) {
            return false;
        }
    }

    boolean wasPatient() {
        return asked.get() <= PATIENCE;
    }

    @Override
    public void close() {
        api.close();
        http.stop(0);
        store.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            int offset =
                    mapper.readTree(exchange.getRequestBody()).path("offset").asInt();
            byte[] answer = answer(offset).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private String answer(int offset) {
        asked.incrementAndGet();
        if (!wasPatient()) {
            return "{\"ok\":false,\"error_code\":401}";
        }
        if (!first.isEmpty()) {
            String body = first;
            first = "";
            return body;
        }
        return waiting.stream()
                .filter(update -> update.id() >= offset || waiting.size() == 1)
                .map(Waiting::json)
                .collect(Collectors.joining(",", "{\"ok\":true,\"result\":[", "]}"));
    }

    private static final class Hurried implements Time {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {}
    }
}
