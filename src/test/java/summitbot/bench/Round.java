package summitbot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One contestant in a process of its own. Arguments: its name, index or ask, the set's folder, its own folder. */
final class Round {
    static final String FIRST = "first";

    /** So often every question is asked before times are taken. */
    private static final int WARM_UP = 5;

    private Round() {}

    public static void main(String[] arguments) throws IOException {
        Path set = Path.of(arguments[2]);
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        Path corpus = set.resolve("corpus.jsonl");
        Contestant contestant = contestant(arguments[0], corpus);
        if (arguments[1].equals("index")) {
            long start = System.nanoTime();
            contestant.index(Article.read(corpus), folder);
            System.out.printf(Locale.ROOT, "index %.1f%n", (System.nanoTime() - start) / 1e9);
        } else {
            ask(contestant.open(corpus, folder), Article.lines(set.resolve("questions.jsonl")));
        }
        System.exit(0);
    }

    private static Contestant contestant(String name, Path corpus) {
        return switch (name) {
            case "summit-bot" -> new SummitBot(corpus, false);
            case "summit-bot-answer" -> new SummitBot(corpus, true);
            case "langchain4j" -> new StoreOfLangChain4j();
            case "lucene" -> new PlainLucene();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void ask(Contestant.Finder finder, List<JsonNode> questions) throws IOException {
        finder.find(questions.getFirst().path("question").asText());
        System.out.println(FIRST);
        for (int i = 0; i < WARM_UP * questions.size(); i++) {
            finder.find(questions.get(i % questions.size()).path("question").asText());
        }
        long[] nanos = new long[questions.size()];
        double gain = 0;
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            List<String> found = finder.find(questions.get(i).path("question").asText());
            nanos[i] = System.nanoTime() - start;
            gain += gain(found, questions.get(i));
        }
        Arrays.sort(nanos);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%.2f %.2f %.3f %d%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                gain / nanos.length,
                resident());
    }

    /** nDCG@10 of one question. */
    private static double gain(List<String> found, JsonNode question) {
        Set<String> gold = new TreeSet<>();
        question.path("gold").forEach(id -> gold.add(id.asText()));
        List<Integer> right = new ArrayList<>();
        IntStream.range(0, found.size())
                .filter(rank -> gold.contains(found.get(rank)))
                .forEach(right::add);
        double ideal = IntStream.range(0, Math.min(Contestant.WANTED, gold.size()))
                .mapToDouble(Round::discount)
                .sum();
        return right.stream().mapToDouble(Round::discount).sum() / ideal;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2);
    }

    /** In MB, as Linux counts it. */
    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }
}
