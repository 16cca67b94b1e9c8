package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** Calls the server as any client would, without code of the bot. */
final class Caller {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    Caller(FakeTelegram telegram) {
        this(telegram.url() + "/bot" + FakeTelegram.TOKEN + "/");
    }

    Caller(String base) {
        this.base = base;
    }

    JsonNode call(String method, String json) {
        try {
            return Json.read(http.send(request(method, json), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    CompletableFuture<JsonNode> later(String method, String json) {
        return http.sendAsync(request(method, json), HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> Json.read(response.body()));
    }

    String send(long chat, String more) {
        return call("sendMessage", "{\"chat_id\":" + chat + "," + more + "}")
                .path("description")
                .asText("sent");
    }

    private HttpRequest request(String method, String json) {
        return HttpRequest.newBuilder(URI.create(base + method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }
}
