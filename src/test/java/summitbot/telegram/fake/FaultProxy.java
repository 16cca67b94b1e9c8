package summitbot.telegram.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between bot and server and spoils what comes back. */
public final class FaultProxy implements AutoCloseable {
    /** How an answer is spoilt. */
    public enum Toxic {
        NONE,
        /** Answers late. */
        LATENCY,
        /** A few bytes at a time, for ever. */
        DRIP,
        /** In small pieces, all of it. */
        SLICER,
        /** Takes the request and says nothing. */
        STALL,
        /** Whole, but with the connection left open beyond what was announced. */
        SLOW_CLOSE,
        /** Resets before a byte comes back. */
        RESET,
        /** Resets in the middle of the body. */
        RESET_IN_BODY,
        /** Ends in the middle of the body. */
        CUT_IN_BODY,
        /** Ends in the middle of the head. */
        CUT_IN_HEAD,
        /** Refuses the connection. */
        DOWN,
        /** The error page of a proxy. */
        HTML,
        /** Says that the body is compressed, which it is not. */
        FALSE_GZIP
    }

    private static final int STEP = 12;

    private final ServerSocket door;
    private final int server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Toxic toxic = Toxic.NONE;

    private FaultProxy(int port) throws IOException {
        server = port;
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public static FaultProxy before(FakeTelegram telegram) {
        try {
            return new FaultProxy(java.net.URI.create(telegram.url()).getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    public void spoil(Toxic how) {
        toxic = how;
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                threads.execute(() -> serve(client));
            }
        } catch (IOException e) {
            // The proxy is closed.
        }
    }

    private void serve(Socket client) {
        try (client) {
            byte[] request = toxic == Toxic.DOWN ? new byte[0] : Http.read(client.getInputStream());
            while (request.length > 0) {
                spoil(toxic, client, forward(request));
                request = Http.read(client.getInputStream());
            }
        } catch (IOException e) {
            // What a toxic does to a connection is meant.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One connection a request keeps the answers apart. */
    private byte[] forward(byte[] request) throws IOException {
        try (Socket upstream = new Socket()) {
            upstream.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server));
            upstream.getOutputStream().write(request);
            return Http.read(upstream.getInputStream());
        }
    }

    private static void spoil(Toxic how, Socket client, byte[] answer) throws IOException, InterruptedException {
        OutputStream out = client.getOutputStream();
        int body = new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
        switch (how) {
            case NONE -> out.write(answer);
            case LATENCY -> {
                Thread.sleep(100);
                out.write(answer);
            }
            case DRIP -> slices(out, answer, 1, 300);
            case SLICER -> slices(out, answer, STEP, 1);
            case STALL -> Thread.sleep(10_000);
            case SLOW_CLOSE -> {
                out.write(answer);
                Thread.sleep(500);
                throw new IOException("closed late");
            }
            case RESET -> reset(client);
            case RESET_IN_BODY -> {
                out.write(answer, 0, body + 3);
                reset(client);
            }
            case CUT_IN_BODY -> {
                out.write(answer, 0, body + 3);
                client.close();
            }
            case CUT_IN_HEAD -> {
                out.write(answer, 0, 20);
                client.close();
            }
            case DOWN -> reset(client);
            case HTML -> out.write(page("502 Bad Gateway", "", "<html><h1>502</h1></html>"));
            case FALSE_GZIP -> out.write(page("200 OK", "Content-Encoding: gzip\r\n", "{\"ok\":true}"));
        }
    }

    private static void slices(OutputStream out, byte[] answer, int size, int millis)
            throws IOException, InterruptedException {
        for (int at = 0; at < answer.length; at += size) {
            out.write(answer, at, Math.min(size, answer.length - at));
            out.flush();
            Thread.sleep(millis);
        }
    }

    private static void reset(Socket client) throws IOException {
        client.setSoLinger(true, 0);
        client.close();
    }

    private static byte[] page(String status, String header, String body) {
        String head = "HTTP/1.1 " + status + "\r\n" + header + "Content-Length: " + body.length() + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Just enough of HTTP to know where a message ends. */
    private static final class Http {
        static byte[] read(InputStream in) throws IOException {
            java.io.ByteArrayOutputStream message = new java.io.ByteArrayOutputStream();
            String head = "";
            while (!head.endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    return new byte[0];
                }
                message.write(next);
                head += (char) next;
            }
            message.write(in.readNBytes(length(head)));
            return message.toByteArray();
        }

        private static int length(String head) {
            var matcher = java.util.regex.Pattern.compile("(?i)content-length: *(\\d+)")
                    .matcher(head);
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        }
    }
}
