package summitbot.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.llm.BgeSmall;

/**
 * Prints how well words, vectors and both together find the right sources. Arguments: a folder of sets, each with {@code corpus.jsonl}
 * and {@code questions.jsonl}; a folder that keeps the indexes; the names of the sets. A source ranks as its best passage does.
 */
final class RetrievalBenchmark {
    /** More than the candidates of a search, so that each order can be seen in one. */
    private static final int ALL = 1_000;

    private RetrievalBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path sets = Path.of(arguments[0]);
        Path kept = Path.of(arguments[1]);
        try (BgeSmall embedder = new BgeSmall(kept.resolve("model"))) {
            for (String set : List.of(arguments).subList(2, arguments.length)) {
                Corpus corpus = new SeedReader()
                        .read(sets.resolve(set).resolve("corpus.jsonl"))
                        .corpus();
                try (PassageIndex index =
                        PassageIndex.open(kept.resolve(set), corpus, Optional.of(embedder), RetrievalBenchmark::show)) {
                    List<Order> orders = List.of(
                            new Order("words", Hit::words),
                            new Order("vectors", Hit::cosine),
                            new Order("hybrid", Hit::score));
                    ask(index, Files.readAllLines(sets.resolve(set).resolve("questions.jsonl")), orders);
                    orders.forEach(order -> System.out.println(set + " " + order.name + " " + order.figures));
                }
            }
        }
    }

    private static void show(int done, int total) {
        if (done % 500 == 0) {
            System.err.println(done + " of " + total);
        }
    }

    private static void ask(PassageIndex index, List<String> questions, List<Order> orders) throws Exception {
        for (String line : questions) {
            JsonNode question = new ObjectMapper().readTree(line);
            Set<String> gold = new HashSet<>();
            question.path("gold").forEach(id -> gold.add(id.asText()));
            if (!gold.isEmpty() && question.path("answerable").asBoolean(true)) {
                List<Hit> hits =
                        index.search(new Search(question.path("question").asText(), Set.of(), ALL));
                orders.forEach(order -> order.figures.add(order.sources(hits), gold));
            }
        }
    }

    private record Order(String name, ToDoubleFunction<Hit> score, RankFigures figures) {
        Order(String name, ToDoubleFunction<Hit> score) {
            this(name, score, new RankFigures());
        }

        List<String> sources(List<Hit> hits) {
            return hits.stream()
                    .sorted(Comparator.comparingDouble(score).reversed())
                    .map(hit -> hit.passage().source().id())
                    .distinct()
                    .toList();
        }
    }
}
