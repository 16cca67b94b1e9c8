package summitbot.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * The HTTP of one prompt, as LangChain4j wants it. Everything runs on the calling thread, streams too: nothing can
 * hang elsewhere, and a failure reaches the caller as an exception.
 *
 * @param marksEnd whether a stream of this provider must end with the mark {@code [DONE]}
 */
record Exchange(Sender sender, boolean marksEnd) implements HttpClient {
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<Body> response = sender.send(sendable(request), request.body());
        try (Body body = response.body()) {
            return successful(response).body(body.readAllBytes()).build();
        } catch (IOException e) {
            throw new CallFailed(Failure.CUT_OFF);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        HttpResponse<Body> response = sender.send(sendable(request), request.body());
        try (Body body = response.body()) {
            EventGuard guard = new EventGuard(listener);
            listener.onOpen(successful(response).build());
            parser.parse(body, guard);
            guard.finish(marksEnd);
        }
    }

    private static java.net.http.HttpRequest sendable(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.POST(BodyPublishers.ofString(request.body())).build();
    }

    private static SuccessfulHttpResponse.Builder successful(HttpResponse<?> response) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map());
    }
}
