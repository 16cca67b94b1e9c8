package summitbot.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import summitbot.answer.Regression.Example;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.llm.BgeSmall;
import summitbot.llm.RememberingEmbedder;
import summitbot.retrieval.Hit;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/**
 * Fits {@code weights.properties} and prints the figures reached, cross-validated by article.
 *
 * <p>Arguments: a folder for the indexes, and the folders of the question sets: each with {@code questions.jsonl} and with either
 * {@code corpus.jsonl} or {@code seeds/}. Whether a question is answered at all is told from the sets with {@code seeds/}, which
 * are asked about as people ask: what tells it within one paragraph of an encyclopedia does not tell it there.
 */
final class FitWeights {
    private static final int FOLDS = 6;
    private static final int HITS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Asking(
            Asked asked,
            List<String> stems,
            List<Hit> hits,
            Set<String> answers,
            boolean answerable,
            String group,
            boolean given) {}

    /** Regularisation where there are some hundred examples only. */
    private static final double FEW_EXAMPLES = 1;

    /** Kinds of questions that are answered by other means than the weights, or not by their own words alone. */
    private static final Set<String> OTHERS =
            Set.of("followup", "offtopic", "crosslingual", "adversarial", "false_premise");

    private FitWeights() {}

    private static boolean hasArticles(Path folder) {
        return Files.isDirectory(folder.resolve("seeds"));
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        List<Example> sentences = new ArrayList<>();
        List<List<Asking>> askings = new ArrayList<>();
        List<Weigher> weighers = new ArrayList<>();
        List<Path> folders = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        for (Path folder : folders) {
            String set = folder.getFileName().toString();
            boolean articles = hasArticles(folder);
            Corpus corpus = new SeedReader()
                    .read(folder.resolve(articles ? "seeds" : "corpus.jsonl"))
                    .corpus();
            RememberingEmbedder embedder =
                    new RememberingEmbedder(new BgeSmall(work.resolve("model")), work.resolve(set + ".vectors"));
            PassageIndex index =
                    PassageIndex.open(work.resolve(set), corpus, Optional.of(embedder), (done, total) -> {});
            Weigher weigher = new Weigher(index.vocabulary(), Cues.load(), new Speech(corpus));
            List<Asking> read = read(folder.resolve("questions.jsonl"), index, weigher);
            embedder.close();
            read.forEach(asking -> sentences.addAll(sentences(asking, weigher)));
            askings.add(read);
            weighers.add(weigher);
        }
        print("choose", Signals.NAMES, Regression.fit(sentences, 1, Signals.SIGNS));
        double[] choose = Regression.fit(sentences, 1, Signals.SIGNS);
        List<Example> doubts = new ArrayList<>();
        List<Example> within = new ArrayList<>();
        for (int i = 0; i < askings.size(); i++) {
            List<Example> own = new ArrayList<>();
            Weigher weigher = weighers.get(i);
            int[] right = new int[2];
            int[] open = new int[2];
            for (Asking asking : askings.get(i)) {
                List<Candidate> ranked = ranked(asking, weigher, choose);
                if (ranked.isEmpty()) {
                    continue;
                }
                List<Double> signals = weigher.doubts(asking.asked(), asking.stems(), asking.hits(), ranked);
                boolean found = asking.given()
                        || holds(
                                ranked.stream().limit(2).map(Candidate::text).collect(Collectors.joining(" ")),
                                asking.answers());
                own.add(new Example(signals, asking.answerable() && found, asking.group(), asking.given() ? 1 : 0));
                if (asking.answerable() && !asking.given()) {
                    open[0]++;
                    open[1] += found ? 1 : 0;
                }
                if (asking.answerable() && asking.given()) {
                    right[0]++;
                    String shown = ranked.stream().limit(2).map(Candidate::text).collect(Collectors.joining(" "));
                    right[1] += holds(shown, asking.answers()) ? 1 : 0;
                }
            }
            System.out.printf(
                    "%s: two sentences hold the answer %.3f, over all sources %.3f%n",
                    folders.get(i).getFileName(), right[1] / (double) right[0], open[1] / (double) open[0]);
            boolean articles = hasArticles(folders.get(i));
            spread(own, 1, articles ? 0 : 1_000).forEach(within::add);
            own.stream().filter(e -> articles).forEach(doubts::add);
            crossValidate(own.stream().filter(e -> e.weight() == 1).toList());
            crossValidate(own.stream()
                    .filter(e -> e.weight() == 0)
                    .map(e -> new Example(e.signals(), e.positive(), e.group(), 1))
                    .toList());
            try (var csv = Files.newBufferedWriter(work.resolve(folders.get(i).getFileName() + ".csv"))) {
                csv.write("given,positive,group," + String.join(",", Doubts.NAMES) + "\n");
                for (Example e : own) {
                    csv.write(e.weight() + "," + e.positive() + "," + e.group().replace(",", "") + ","
                            + e.signals().stream().map(String::valueOf).collect(Collectors.joining(",")) + "\n");
                }
            }
        }
        print("answerable", Doubts.NAMES, Regression.fit(doubts, FEW_EXAMPLES));
        print("within", Doubts.NAMES, Regression.fit(within, 1));
    }

    /** The examples of one kind, so that together they weigh {@code total}. */
    private static List<Example> spread(List<Example> examples, double kind, double total) {
        List<Example> own = examples.stream().filter(e -> e.weight() == kind).toList();
        return own.stream()
                .map(e -> new Example(e.signals(), e.positive(), e.group(), total / own.size()))
                .toList();
    }

    private static List<Asking> read(Path file, PassageIndex index, Weigher weigher) throws IOException {
        QuestionReader reader = new QuestionReader(Cues.load());
        List<Asking> askings = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            if (OTHERS.contains(node.path("kind").asText())) {
                continue;
            }
            Set<String> within = strings(node.path("within"));
            Asked asked = reader.read(node.path("question").asText());
            String group =
                    within.stream().findFirst().orElse(node.path("id").asText()).replaceAll("#.*", "");
            boolean answerable = node.path("answerable").asBoolean();
            // Once with the right source given, and once over all of them, as people ask.
            List<Set<String>> ways = within.isEmpty() ? List.of(within) : List.of(within, Set.of());
            for (Set<String> sources : ways) {
                List<Hit> hits = index.search(new Search(asked.text(), sources, HITS));
                Set<String> answers = answers(node);
                askings.add(new Asking(
                        asked,
                        weigher.content(asked),
                        hits,
                        answers,
                        answerable,
                        group,
                        !sources.isEmpty() || within.isEmpty()));
            }
        }
        return askings;
    }

    /** The strings that answer; for a set with evidence, the sentences that hold it. */
    private static Set<String> answers(JsonNode node) {
        Set<String> answers = strings(node.path("answers"));
        for (JsonNode evidence : node.path("evidence")) {
            answers.add(evidence.path("quote").asText());
            evidence.path("alt").forEach(alt -> answers.add(alt.path("quote").asText()));
        }
        return answers;
    }

    private static List<Example> sentences(Asking asking, Weigher weigher) {
        if (!asking.answerable()) {
            return List.of();
        }
        return weigher.candidates(asking.asked(), asking.stems(), asking.hits()).stream()
                .map(c -> new Example(c.signals(), holds(c.text(), asking.answers()), asking.group(), 1))
                .toList();
    }

    private static List<Candidate> ranked(Asking asking, Weigher weigher, double[] choose) {
        ToDoubleFunction<Candidate> score = c -> Regression.predict(choose, c.signals());
        return weigher.candidates(asking.asked(), asking.stems(), asking.hits()).stream()
                .sorted(java.util.Comparator.comparingDouble(score).reversed())
                .toList();
    }

    private static void crossValidate(List<Example> examples) {
        if (examples.stream().map(Example::positive).distinct().count() < 2) {
            return;
        }
        List<double[]> predicted = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Example> train = examples.stream().filter(e -> fold(e) != held).toList();
            double[] w = Regression.fit(train, 1);
            examples.stream()
                    .filter(e -> fold(e) == held)
                    .forEach(e ->
                            predicted.add(new double[] {Regression.predict(w, e.signals()), e.positive() ? 1 : 0}));
        }
        double right =
                predicted.stream().filter(p -> (p[0] > 0.5) == (p[1] > 0)).count() / (double) predicted.size();
        System.out.printf("AUROC %.3f, right %.3f%n", Regression.auroc(predicted), right);
    }

    private static int fold(Example e) {
        return Math.floorMod(e.group().hashCode(), FOLDS);
    }

    private static boolean holds(String text, Set<String> answers) {
        String shown = " " + normal(text) + " ";
        return answers.stream()
                .map(a -> " " + normal(a) + " ")
                .anyMatch(a -> a.length() > 2 && (shown.contains(a.strip()) || a.contains(shown)));
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    private static void print(String model, List<String> names, double[] weights) {
        for (int i = 0; i < names.size(); i++) {
            System.out.printf(Locale.ROOT, "%s.%s=%.3f%n", model, names.get(i), weights[i]);
        }
        System.out.printf(Locale.ROOT, "%s.bias=%.3f%n", model, weights[names.size()]);
    }
}
