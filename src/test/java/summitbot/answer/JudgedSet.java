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
import java.util.function.Function;
import java.util.stream.Collectors;
import summitbot.answer.Regression.Example;
import summitbot.corpus.CorpusException;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.llm.BgeSmall;
import summitbot.llm.RememberingEmbedder;
import summitbot.retrieval.Hit;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/**
 * Questions of one set, with what was found for each.
 *
 * @param hasArticles whether it is asked about as people ask about articles, not about one paragraph
 */
record JudgedSet(String name, boolean hasArticles, Function<Logistic, Weigher> weighers, List<Asking> askings) {
    private static final int HITS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Kinds of questions that are answered by other means than the weights, or not by their own words alone. */
    private static final Set<String> OTHERS =
            Set.of("followup", "offtopic", "crosslingual", "adversarial", "false_premise");

    /** Whether the right source was given with the question, or all sources were searched. */
    enum Kind {
        GIVEN,
        OPEN
    }

    record Asking(Asked asked, List<Hit> hits, Set<String> answers, boolean answerable, String group, Kind kind) {}

    static JudgedSet read(Path folder, Path work) throws IOException, CorpusException {
        String name = folder.getFileName().toString();
        boolean articles = Files.isDirectory(folder.resolve("seeds"));
        Corpus corpus = new SeedReader()
                .read(folder.resolve(articles ? "seeds" : "corpus.jsonl"))
                .corpus();
        try (RememberingEmbedder embedder =
                new RememberingEmbedder(new BgeSmall(work.resolve("model")), work.resolve(name + ".vectors"))) {
            PassageIndex index =
                    PassageIndex.open(work.resolve(name), corpus, Optional.of(embedder), (done, total) -> {});
            Speech speech = new Speech(corpus);
            Function<Logistic, Weigher> weighers =
                    choose -> new Weigher(index.vocabulary(), Cues.load(), speech, choose);
            return new JudgedSet(name, articles, weighers, read(folder.resolve("questions.jsonl"), index, speech));
        }
    }

    /** As the program reads and searches; no question leans on another. */
    private static List<Asking> read(Path file, PassageIndex index, Speech speech) throws IOException {
        QuestionReader reader = new QuestionReader(Cues.load());
        Weigher weigher = new Weigher(index.vocabulary(), Cues.load(), speech);
        Understanding understanding = new Understanding(reader, weigher, speech);
        List<Asking> askings = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            if (!OTHERS.contains(node.path("kind").asText())) {
                Set<String> within = strings(node.path("within"));
                Question question = new Question(node.path("question").asText(), within);
                Asked typed = reader.read(question.text());
                Asked asked = understanding.of(question, typed, new Standalone(typed.text(), ""));
                String search = weigher.widened(asked.text());
                askings.add(asking(node, asked, index.search(new Search(search, within, HITS)), Kind.GIVEN));
                if (!within.isEmpty()) {
                    askings.add(asking(node, asked, index.search(new Search(search, Set.of(), HITS)), Kind.OPEN));
                }
            }
        }
        return askings;
    }

    private static Asking asking(JsonNode node, Asked asked, List<Hit> hits, Kind kind) {
        String group = strings(node.path("within")).stream()
                .findFirst()
                .orElse(node.path("id").asText())
                .replaceAll("#.*", "");
        return new Asking(asked, hits, answers(node), node.path("answerable").asBoolean(), group, kind);
    }

    /** Each sentence found for an answerable question, and whether it answers. */
    List<Example> sentences() {
        Weigher weigher = weighers.apply(Logistic.load("choose", Signals.NAMES));
        return askings.stream()
                .filter(Asking::answerable)
                .flatMap(asking ->
                        weigher.candidates(asking.asked(), weigher.content(asking.asked()), asking.hits()).stream()
                                .map(c ->
                                        new Example(c.signals(), holds(c.text(), asking.answers()), asking.group(), 1)))
                .toList();
    }

    /** Each question, and whether it is answered; over all sources only by what the best two sentences hold. */
    List<Example> questions(double[] choose, Kind kind) {
        Weigher weigher = weigher(choose);
        List<Example> examples = new ArrayList<>();
        for (Asking asking : askings) {
            List<String> stems = weigher.content(asking.asked());
            List<Candidate> ranked = weigher.ranked(asking.asked(), stems, asking.hits());
            if (asking.kind() == kind && !ranked.isEmpty()) {
                boolean found = kind == Kind.GIVEN || holds(two(ranked), asking.answers());
                List<Double> doubts = weigher.doubts(asking.asked(), stems, asking.hits(), ranked);
                examples.add(new Example(doubts, asking.answerable() && found, asking.group(), 1));
            }
        }
        return examples;
    }

    /** Share of the answerable questions whose answer the best two sentences hold. */
    double found(double[] choose) {
        Weigher weigher = weigher(choose);
        return askings.stream()
                .filter(asking -> asking.answerable() && asking.kind() == Kind.GIVEN)
                .mapToDouble(asking -> holds(
                                two(weigher.ranked(asking.asked(), weigher.content(asking.asked()), asking.hits())),
                                asking.answers())
                        ? 1
                        : 0)
                .average()
                .orElse(0);
    }

    /** @param choose weights with the bias last */
    private Weigher weigher(double[] choose) {
        int last = choose.length - 1;
        return weighers.apply(new Logistic(choose[last], Arrays.copyOf(choose, last)));
    }

    private static String two(List<Candidate> ranked) {
        return ranked.stream().limit(2).map(Candidate::text).collect(Collectors.joining(" "));
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
}
