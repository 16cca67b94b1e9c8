package summitbot.llm;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import summitbot.llm.FakeLlm.Script;

/** Well-formed replies in the protocol of OpenAI, whole or as a stream, as the request asks. */
public final class Replies {
    private Replies() {}

    /** Finishes with {@code stop}; 20 tokens read and 7 written. */
    public static Script saying(String text) {
        return answering(request -> text);
    }

    /** As {@link #saying}, with a text that depends on what was asked. */
    public static Script answering(Function<FakeLlm.Request, String> text) {
        return (request, socket) -> send(
                socket,
                request.streaming()
                        ? ok("text/event-stream", stream(text.apply(request), "stop"))
                        : ok("application/json", chat(text.apply(request), "stop")));
    }

    /** A stream that says so much and is then cut, without an end. */
    public static Script brokenOff(Function<FakeLlm.Request, String> text) {
        return (request, socket) -> {
            String whole = stream(text.apply(request), "stop");
            String cut = whole.substring(0, whole.indexOf("\"finish_reason\":\"stop\"") - 60);
            send(socket, head(200, "text/event-stream", List.of()) + cut);
        };
    }

    /** A whole stream of which only so many characters are sent; {@code place} is given how many there are. */
    public static Script cutAt(Function<FakeLlm.Request, String> text, IntUnaryOperator place) {
        return (request, socket) -> {
            String whole = stream(text.apply(request), "stop").stripTrailing();
            String cut = whole.substring(0, place.applyAsInt(whole.length()));
            send(socket, head(200, "text/event-stream", List.of()) + cut);
        };
    }

    /** A stream of these pieces, each sent when it is asked for, so that an iterator that waits makes a slow model. */
    public static Script dripping(Function<FakeLlm.Request, Iterator<String>> pieces) {
        return (request, socket) -> {
            send(socket, head(200, "text/event-stream", List.of()));
            for (Iterator<String> rest = pieces.apply(request); rest.hasNext(); ) {
                send(socket, event("{\"content\":" + json(rest.next()) + "}", "null"));
            }
            send(socket, event("{}", json("stop")) + "data: [DONE]\n\n");
        };
    }

    static String chat(String text, String finish) {
        return """
                {"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":\
                {"role":"assistant","content":%s},"finish_reason":%s}],\
                "usage":{"prompt_tokens":20,"completion_tokens":7,"total_tokens":27}}""".formatted(json(text), json(finish));
    }

    static String stream(String text, String finish) {
        StringBuilder events = new StringBuilder();
        for (String word : text.split("(?<= )", -1)) {
            events.append(event("{\"content\":" + json(word) + "}", "null"));
        }
        return events.append(event("{}", json(finish)))
                .append("data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[],"
                        + "\"usage\":{\"prompt_tokens\":20,\"completion_tokens\":7,\"total_tokens\":27}}\n\n")
                .append("data: [DONE]\n\n")
                .toString();
    }

    static String event(String delta, String finish) {
        return "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,"
                + "\"delta\":" + delta + ",\"finish_reason\":" + finish + "}]}\n\n";
    }

    static String ok(String type, String body) {
        return head(200, type, List.of("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length)) + body;
    }

    static String head(int status, String type, List<String> headers) {
        return "HTTP/1.1 " + status + " -\r\nContent-Type: " + type + "\r\nConnection: close\r\n"
                + String.join(
                        "", headers.stream().map(header -> header + "\r\n").toList()) + "\r\n";
    }

    static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(c -> json.append(
                        c == '"' || c == '\\' ? "\\" + (char) c : c < ' ' ? "\\u%04x".formatted(c) : "" + (char) c));
        return json.append('"').toString();
    }
}
