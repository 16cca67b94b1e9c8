package summitbot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A document of a corpus file, for programs that do not read such files themselves. */
record Article(String id, String text) {
    static List<Article> read(Path corpus) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (JsonNode line : lines(corpus)) {
            articles.add(new Article(
                    line.path("id").asText(),
                    line.path("title").asText() + ". " + line.path("text").asText()));
        }
        return articles;
    }

    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }
}
