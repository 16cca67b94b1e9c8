package summitbot.llm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP server on loopback that sends exactly the bytes it is told to, however broken. It records every request, and
 * counts the connections that the client has not let go of.
 */
public final class FakeLlm implements AutoCloseable {
    /** One request as it came. */
    public record Request(String path, Map<String, String> headers, String body) {
        public boolean streaming() {
            return body.contains("\"stream\":true") || body.contains("\"stream\" : true") || path.contains("stream");
        }
    }

    /** Answers one request; the socket is closed afterwards. */
    @FunctionalInterface
    public interface Script {
        void answer(Request request, Socket socket) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final List<Script> scripts;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    /** The n-th request gets the n-th script, and all later ones the last. */
    public FakeLlm(Script... scripts) {
        this.scripts = List.of(scripts);
        try {
            this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/v1");
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Connections on which the server still waits or writes. */
    public int open() {
        return open.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(20_000);
            Request request = read(new BufferedInputStream(socket.getInputStream()));
            int number;
            synchronized (requests) {
                number = requests.size();
                requests.add(request);
            }
            scripts.get(Math.min(number, scripts.size() - 1)).answer(request, socket);
        } catch (IOException e) {
            // The client has hung up, which is what most faults are about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private static Request read(InputStream in) throws IOException {
        String path = line(in).split(" ", 3)[1];
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            headers.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        return new Request(path, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
