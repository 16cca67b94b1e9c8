package summitbot.llm;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of one prompt within its budget. The JDK's client is made anew for each prompt, because only its
 * shutdown surely closes a connection on which a server still writes; cancelling a body is a race inside the JDK.
 * Plain HTTP/1.1: some local servers hang on the offer to speak HTTP/2.
 */
final class Wire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** Returns as soon as the head of the reply is there; the caller closes its body. */
    HttpResponse<Body> send(HttpRequest request, Budget budget) {
        CompletableFuture<HttpResponse<Body>> sent = client.sendAsync(request, head -> new Body(budget));
        try {
            return sent.get(budget.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new CallFailed(Failure.TIMED_OUT);
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallFailed(Failure.INTERRUPTED);
        } catch (ExecutionException e) {
            throw new CallFailed(failure(e.getCause()));
        }
    }

    private static Failure failure(@Nullable Throwable fault) {
        boolean unreachable = fault instanceof ConnectException
                || fault instanceof HttpConnectTimeoutException
                || fault instanceof UnresolvedAddressException
                || fault instanceof SSLException;
        return unreachable ? Failure.UNREACHABLE : Failure.CUT_OFF;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
