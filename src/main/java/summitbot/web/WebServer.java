package summitbot.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the pages from its start until it is closed. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /** The JDK's server reads these once, and has no other way to be told: seconds, numbers and bytes. */
    private static final Map<String, String> BOUNDS = Map.of(
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", "30",
            "sun.net.httpserver.idleInterval", "30",
            "sun.net.httpserver.maxIdleConnections", "50",
            "jdk.httpserver.maxConnections", "200",
            "sun.net.httpserver.maxReqHeaders", "100",
            "sun.net.httpserver.maxReqHeaderSize", "16384",
            "sun.net.httpserver.nodelay", "true");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Routes routes;

    private WebServer(HttpServer server, Routes routes) {
        this.server = server;
        this.routes = routes;
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /**
     * Serves at once.
     *
     * @throws WebException when the address or the port cannot be had
     */
    public static WebServer start(WebSettings settings, Site site) {
        BOUNDS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
        try {
            InetSocketAddress address = new InetSocketAddress(settings.address(), settings.port());
            return new WebServer(HttpServer.create(address, 0), new Routes(site));
        } catch (IOException | IllegalArgumentException e) {
            throw new WebException(
                    "The web pages cannot be served at " + settings.address() + ":" + settings.port() + " ("
                            + e.getMessage()
                            + "). Choose another SUMMIT_WEB_PORT (beside Telegram also 0, for none) or another"
                            + " SUMMIT_WEB_ADDRESS.",
                    e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What a browser on this machine opens. */
    public String address() {
        InetSocketAddress bound = server.getAddress();
        InetAddress ip = bound.getAddress();
        String host = ip.isAnyLocalAddress() ? "localhost" : ip.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            Page page = page(exchange, head);
            byte[] body = page.body().getBytes(UTF_8);
            Headers.of(page).forEach(exchange.getResponseHeaders()::set);
            if (head) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
                exchange.sendResponseHeaders(page.status(), -1);
            } else {
                exchange.sendResponseHeaders(page.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Page page(HttpExchange exchange, boolean head) {
        if (!head && !exchange.getRequestMethod().equals("GET")) {
            return Page.NOT_ALLOWED;
        }
        try {
            return routes.page(exchange.getRequestURI());
        } catch (RuntimeException e) {
            LOG.error("A web page could not be made", e);
            return Page.BROKEN;
        }
    }
}
