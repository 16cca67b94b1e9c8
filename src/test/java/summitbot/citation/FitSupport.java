package summitbot.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import summitbot.domain.Passage;
import summitbot.llm.BgeSmall;
import summitbot.llm.Similarity;

/**
 * Fits the weights of the support check and prints them, to be kept as {@code support.properties}: those for drafts on the tuned
 * planted errors, those for claims on the even lines of a file of claims, with their figure on the odd ones, which are not fitted.
 * Arguments: a folder for the model of vectors, and the file of claims.
 */
final class FitSupport {
    private static final double DRAFT_RIDGE = 0.5;
    private static final double CLAIM_RIDGE = 3;
    private static final double ALL = 1_000;
    /** A good sentence that is lost is repaired or missed; one bad sentence of many is still caught by a reader. */
    private static final double GOOD = 2.5;

    private final Similarity similarity;

    private FitSupport(Similarity similarity) {
        this.similarity = similarity;
    }

    public static void main(String[] arguments) throws IOException {
        try (BgeSmall model = new BgeSmall(Path.of(arguments[0]))) {
            FitSupport fit = new FitSupport(new Similarity(model));
            System.out.print(Weights.fit(fit.drafts(), DRAFT_RIDGE).text("draft"));
            List<Weighed> claims = fit.claims(Files.readAllLines(Path.of(arguments[1])));
            Weights weights = Weights.fit(half(claims, 0), CLAIM_RIDGE);
            System.out.print(weights.text("claim"));
            System.out.printf(
                    Locale.ROOT,
                    "# claims: macro-F1 %.3f on the even lines, %.3f on the odd ones%n",
                    weights.macroF1(half(claims, 0)),
                    weights.macroF1(half(claims, 1)));
        }
    }

    private static List<Weighed> half(List<Weighed> all, int first) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == first)
                .mapToObj(all::get)
                .toList();
    }

    /** What is absent decides about a draft before anything is weighed. */
    private List<Weighed> drafts() throws IOException {
        List<Weighed> weighed = new ArrayList<>();
        for (Planted article : Planted.all("tuned")) {
            for (Planted.Pair pair : article.pairs()) {
                weighed.add(Weighed.of(article.signals(pair.good(), similarity), true));
                weighed.add(Weighed.of(article.signals(pair.bad(), similarity), false));
            }
        }
        return Weighed.sharing(weighed.stream().filter(Weighed::isOpen).toList(), GOOD * ALL / 2, ALL / 2);
    }

    private List<Weighed> claims(List<String> lines) throws IOException {
        List<Weighed> weighed = new ArrayList<>();
        for (String line : lines) {
            JsonNode json = new ObjectMapper().readTree(line);
            List<Passage> cited = new ArrayList<>();
            json.get("references").forEach(text -> cited.addAll(Paragraphs.of("r" + cited.size(), text.asText())));
            Signals signals = new SupportCheck(similarity, Background.of(cited))
                    .signals(Held.alone(json.get("claim").asText(), cited));
            weighed.add(Weighed.of(signals, json.get("supported").asBoolean()));
        }
        return Weighed.sharing(weighed, ALL / 2, ALL / 2);
    }
}
