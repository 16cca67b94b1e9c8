package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import summitbot.telegram.api.Time;

/** HTTP in front of the methods: token, method name, faults, record of requests. */
final class Door {
    static {
        // Without it every answer on a kept connection waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private record Answer(int status, String body, Map<String, Long> parameters) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Recorded> requests = Collections.synchronizedList(new ArrayList<>());
    private final Faults faults = new Faults();
    private final Time time;
    private final Polls polls;
    private final Methods methods;

    Door(int port, Time time, Polls polls, Methods methods) throws IOException {
        this.time = time;
        this.polls = polls;
        this.methods = methods;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    Faults faults() {
        return faults;
    }

    List<Recorded> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", 3);
            String method = path.length == 3 ? path[2].toLowerCase(Locale.ROOT) : "";
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonNode arguments = body.isBlank() ? Json.object() : Json.read(body);
            long nanos = time.nanos();
            Optional<Answer> answer = answer(path[1], method, arguments);
            requests.add(new Recorded(
                    method, arguments, nanos, answer.map(Answer::status).orElse(0)));
            if (answer.isPresent()) {
                write(exchange, answer.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty when the connection is to be cut. */
    private Optional<Answer> answer(String bot, String method, JsonNode arguments) throws InterruptedException {
        if (!bot.equals("bot" + FakeTelegram.TOKEN)) {
            return Optional.of(failure(Refusal.of(401, "Unauthorized")));
        }
        Optional<Faults.Fault> fault = faults.take(method);
        if (fault.isEmpty()) {
            return Optional.of(call(method, arguments));
        }
        return switch (fault.get()) {
            case Faults.Refused refused -> Optional.of(failure(refused.refusal()));
            case Faults.Raw raw -> Optional.of(new Answer(raw.status(), raw.body(), Map.of()));
            case Faults.Late late -> {
                time.sleep(late.by());
                yield Optional.of(call(method, arguments));
            }
            case Faults.Cut cut -> {
                if (cut.done()) {
                    call(method, arguments);
                }
                yield Optional.empty();
            }
        };
    }

    private Answer call(String method, JsonNode arguments) throws InterruptedException {
        try {
            String result = method.equals("getupdates")
                    ? "[" + String.join(",", polls.read(arguments)) + "]"
                    : methods.call(method, arguments).toString();
            return new Answer(200, "{\"ok\":true,\"result\":" + result + "}", Map.of());
        } catch (Refusal e) {
            return failure(e);
        }
    }

    private static Answer failure(Refusal refusal) {
        ObjectNode body = Json.object().put("ok", false).put("error_code", refusal.code());
        body.put("description", refusal.getMessage());
        if (!refusal.parameters().isEmpty()) {
            body.set("parameters", Json.MAPPER.valueToTree(refusal.parameters()));
        }
        return new Answer(refusal.code(), body.toString(), refusal.parameters());
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        Long wait = answer.parameters().get("retry_after");
        if (wait != null) {
            exchange.getResponseHeaders().set("Retry-After", wait.toString());
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
