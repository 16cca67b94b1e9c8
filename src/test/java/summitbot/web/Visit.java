package summitbot.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.chat.Article;
import summitbot.domain.Corpus;
import summitbot.domain.Source;

/** A server with one article, and somebody who looks at its pages over real HTTP. */
final class Visit implements AutoCloseable {
    static final Article FERRY = article(
            "news/the ferry.txt",
            "The ferry",
            "The ferry sails at noon.",
            "It was <b>late</b> twice, the harbour master said.",
            "A ticket costs four crowns.");

    final List<Condition> conditions = new ArrayList<>();
    final Measures measures = new Measures();
    private final Article article;
    private final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Visit() {
        this(FERRY);
    }

    Visit(Article article) {
        this.article = article;
        Corpus corpus = article.corpus();
        Site site = new Site(() -> corpus, () -> conditions, measures::text);
        server = WebServer.start(new WebSettings(WebSettings.LOOPBACK, 0), site);
    }

    static Article article(String id, String title, String... paragraphs) {
        Article plain = Article.of(id, title, paragraphs);
        Source source = new Source(
                id,
                title,
                Optional.of("Harbour News"),
                Optional.of("https://example.org/ferry?a=1&b=2"),
                Optional.of("2026-05-01"),
                plain.source().text(),
                "0a1b");
        return new Article(
                source,
                plain.passages().stream()
                        .map(passage -> new summitbot.domain.Passage(
                                source, passage.number(), passage.kind(), passage.span(), passage.sentences()))
                        .toList());
    }

    Source source() {
        return article.source();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
