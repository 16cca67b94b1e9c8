package summitbot.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/** Sends calls to the server, each once: it never repeats one by itself. Safe for use by several threads. */
public final class BotApi implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int BODY_LIMIT = 64 << 20;

    private final OkHttpClient http;
    private final HttpUrl base;
    private final Token token;
    private final Deadlines deadlines;
    private final ObjectMapper mapper = new ObjectMapper();
    private final LongAdder calls = new LongAdder();
    private final LongAdder floods = new LongAdder();

    /** With the address of the server, without a path. */
    public BotApi(URI server, Token token, Deadlines deadlines) {
        this.base = HttpUrl.get(server.toString());
        this.token = token;
        this.deadlines = deadlines;
        this.http = new OkHttpClient.Builder()
                // A POST that is repeated in silence is a message that is sent twice.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .readTimeout(Duration.ZERO)
                .build();
    }

    public Outcome call(BotApiMethod<?> method) {
        return call(method, deadlines.call());
    }

    /** Waits for updates as long as the server is asked to hold the call. */
    public Outcome poll(GetUpdates method) {
        method.setTimeout(deadlines.hold());
        return call(method, deadlines.poll());
    }

    /** How many calls were sent. */
    public long calls() {
        return calls.sum();
    }

    /** How many of them the server answered with 429, which asks to wait. */
    public long floods() {
        return floods.sum();
    }

    /** Ends every call that is under way. */
    public void cancel() {
        http.dispatcher().cancelAll();
    }

    @Override
    public void close() {
        cancel();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private Outcome call(BotApiMethod<?> method, Duration deadline) {
        Call call = http.newCall(request(method));
        calls.increment();
        call.timeout().timeout(deadline.toNanos(), java.util.concurrent.TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            Outcome outcome = ServerAnswers.read(response.code(), response.header("Retry-After", ""), body(response));
            if (outcome instanceof Outcome.Flooded) {
                floods.increment();
            }
            return outcome;
        } catch (IOException e) {
            return new Outcome.Broken(e.getClass().getSimpleName(), "");
        }
    }

    private Request request(BotApiMethod<?> method) {
        HttpUrl url = base.newBuilder()
                .addPathSegment("bot" + token.value())
                .addPathSegment(method.getMethod().toLowerCase(Locale.ROOT))
                .build();
        try {
            byte[] body = mapper.writeValueAsBytes(method);
            return new Request.Builder()
                    .url(url)
                    .post(RequestBody.create(body, JSON))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + method.getMethod(), e);
        }
    }

    private static String body(Response response) throws IOException {
        byte[] bytes = response.body().byteStream().readNBytes(BODY_LIMIT + 1);
        if (bytes.length > BODY_LIMIT) {
            throw new IOException("more than " + BODY_LIMIT + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
