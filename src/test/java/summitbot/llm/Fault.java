package summitbot.llm;

import static summitbot.llm.Replies.event;
import static summitbot.llm.Replies.head;
import static summitbot.llm.Replies.ok;
import static summitbot.llm.Replies.send;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import summitbot.llm.FakeLlm.Request;
import summitbot.llm.FakeLlm.Script;

/**
 * What a provider can do wrong, each as one reply whose body carries {@link #CANARY}.
 *
 * @param expected one of these must be the outcome
 */
public record Fault(String name, Script script, Set<Failure> expected) {
    public static final String CANARY = "provider-canary-0815";

    Fault(String name, Script script, Failure... expected) {
        this(name, script, Set.of(expected));
    }

    public static List<Fault> all() {
        return List.of(
                new Fault("delay", (request, socket) -> waitForClose(socket), Failure.TIMED_OUT),
                new Fault(
                        "stall in head",
                        (request, socket) -> {
                            send(socket, "HTTP/1.1 200 OK\r\nContent-Ty");
                            waitForClose(socket);
                        },
                        Failure.TIMED_OUT),
                new Fault(
                        "stall in body",
                        (request, socket) -> {
                            send(socket, half(whole(request)));
                            waitForClose(socket);
                        },
                        Failure.TIMED_OUT),
                new Fault(
                        "drip",
                        (request, socket) -> {
                            for (char c : whole(request).toCharArray()) {
                                send(socket, String.valueOf(c));
                                Thread.sleep(20);
                            }
                        },
                        Failure.TIMED_OUT),
                new Fault("reset at once", (request, socket) -> socket.setSoLinger(true, 0), Failure.CUT_OFF),
                new Fault(
                        "reset in body",
                        (request, socket) -> {
                            send(socket, half(whole(request)));
                            Thread.sleep(50);
                            socket.setSoLinger(true, 0);
                        },
                        Failure.CUT_OFF),
                new Fault("cut body", (request, socket) -> send(socket, half(whole(request))), Failure.CUT_OFF),
                new Fault(
                        "cut uncounted body",
                        (request, socket) ->
                                send(socket, half(whole(request)).replaceFirst("Content-Length: \\d+\r\n", "")),
                        Failure.CUT_OFF,
                        Failure.UNREADABLE),
                new Fault(
                        "wrong length",
                        (request, socket) ->
                                send(socket, whole(request).replaceFirst("(Content-Length: \\d+)\\d", "$1")),
                        Failure.CUT_OFF,
                        Failure.UNREADABLE),
                new Fault(
                        "html",
                        body("text/html", "<html><body>" + Fault.CANARY + "</body></html>"),
                        Failure.UNREADABLE,
                        Failure.CUT_OFF),
                new Fault("nothing", body("application/json", ""), Failure.UNREADABLE, Failure.CUT_OFF),
                new Fault(
                        "bad json",
                        either("{\"choices\":[{" + Fault.CANARY, "data: {" + Fault.CANARY + "\n\n"),
                        Failure.UNREADABLE,
                        Failure.CUT_OFF),
                new Fault("deep json", either(deep(), "data: " + deep() + "\n\n"), Failure.UNREADABLE, Failure.CUT_OFF),
                new Fault(
                        "null text",
                        either(
                                Replies.chat("x", "stop").replace("\"content\":\"x\"", "\"content\":null"),
                                event("{\"content\":null}", "\"stop\"") + "data: [DONE]\n\n"),
                        Failure.EMPTY),
                new Fault(
                        "blank text",
                        either(Replies.chat(" \n", "stop"), Replies.stream(" \n", "stop")),
                        Failure.EMPTY),
                new Fault(
                        "no choices",
                        either(
                                "{\"id\":\"" + Fault.CANARY + "\",\"choices\":[]}",
                                "data: {\"choices\":[]}\n\ndata: [DONE]\n\n"),
                        Failure.UNREADABLE,
                        Failure.CUT_OFF),
                new Fault(
                        "huge",
                        (request, socket) -> {
                            send(
                                    socket,
                                    head(200, "application/json", List.of())
                                            + "data: {\"choices\":[{\"delta\":{\"content\":\"");
                            for (int i = 0; i < 1024; i++) {
                                send(socket, "a".repeat(64 * 1024));
                            }
                        },
                        Failure.TOO_LARGE),
                new Fault(
                        "packed",
                        (request, socket) -> {
                            send(socket, head(200, "application/json", List.of("Content-Encoding: gzip")));
                            socket.getOutputStream().write(new byte[100]);
                        },
                        Failure.UNREADABLE),
                new Fault(
                        "rate limited",
                        (request, socket) -> send(socket, error(429, "Retry-After: 60")),
                        Failure.RATE_LIMITED),
                new Fault(
                        "key refused",
                        (request, socket) -> send(
                                socket, error(401, "X-Key: " + request.headers().get("Authorization"))),
                        Failure.KEY_REFUSED),
                new Fault(
                        "bad request", (request, socket) -> send(socket, error(400, "X: y")), Failure.REQUEST_REFUSED),
                new Fault(
                        "redirect",
                        (request, socket) -> send(socket, error(307, "Location: http://127.0.0.1:9/")),
                        Failure.REDIRECTED),
                new Fault("server error", (request, socket) -> send(socket, error(500, "X: y")), Failure.SERVER_FAILED),
                new Fault(
                        "unavailable",
                        (request, socket) -> send(socket, error(503, "Retry-After: soon")),
                        Failure.SERVER_FAILED),
                new Fault(
                        "no end mark",
                        either(
                                Replies.chat(Fault.CANARY, "stop")
                                        .replace("\"finish_reason\":\"stop\"", "\"finish_reason\":null"),
                                Replies.stream(Fault.CANARY, "stop").replace("data: [DONE]\n\n", "")),
                        Failure.CUT_OFF),
                new Fault(
                        "no finish",
                        either(
                                Replies.chat(Fault.CANARY, "eos"),
                                event("{\"content\":\"" + Fault.CANARY + "\"}", "null") + "data: [DONE]\n\n"),
                        Failure.CUT_OFF),
                new Fault(
                        "error event",
                        either(
                                "{\"error\":{\"message\":\"" + Fault.CANARY + "\"}}",
                                event("{\"content\":\"Snow\"}", "null") + "event: error\ndata: {\"message\":\""
                                        + Fault.CANARY + "\"}\n\n" + event("{}", "\"stop\"") + "data: [DONE]\n\n"),
                        Failure.SERVER_FAILED,
                        Failure.UNREADABLE),
                new Fault(
                        "bare error event",
                        either(
                                "{\"error\":\"" + Fault.CANARY + "\"}",
                                event("{\"content\":\"Snow\"}", "null") + "data: {\"error\":{\"message\":\""
                                        + Fault.CANARY + "\"}}\n\n" + event("{}", "\"stop\"") + "data: [DONE]\n\n"),
                        Failure.SERVER_FAILED,
                        Failure.UNREADABLE),
                new Fault(
                        "length",
                        either(Replies.chat(Fault.CANARY, "length"), Replies.stream(Fault.CANARY, "length")),
                        Failure.OVERLONG));
    }

    @Override
    public String toString() {
        return name;
    }

    private static Script body(String type, String text) {
        return (request, socket) -> send(socket, ok(type, text));
    }

    private static Script either(String chat, String stream) {
        return (request, socket) ->
                send(socket, request.streaming() ? ok("text/event-stream", stream) : ok("application/json", chat));
    }

    private static String whole(Request request) {
        String text = Fault.CANARY + " fell early in the hills and then it rained for a while.";
        return request.streaming()
                ? ok("text/event-stream", Replies.stream(text, "stop"))
                : ok("application/json", Replies.chat(text, "stop"));
    }

    private static String half(String reply) {
        return reply.substring(0, reply.length() * 3 / 5);
    }

    private static String deep() {
        return "{\"" + Fault.CANARY + "\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    }

    private static String error(int status, String header) {
        String body = "{\"error\":{\"message\":\"" + Fault.CANARY + "\"}}";
        return head(status, "application/json", List.of(header, "Content-Length: " + body.length())) + body;
    }

    private static void waitForClose(Socket socket) throws IOException {
        socket.getOutputStream().flush();
        int end = socket.getInputStream().read();
        assert end < 0 : (char) end + new String(new byte[0], StandardCharsets.UTF_8);
    }
}
