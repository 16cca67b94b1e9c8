package summitbot.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import summitbot.citation.Background;
import summitbot.citation.SupportCheck;
import summitbot.citation.Verdict;
import summitbot.domain.Passage;
import summitbot.llm.Embedder;
import summitbot.llm.Similarity;

/** Holds claims against their references by the same check that holds the sentences of a model against the sources. */
public final class ClaimEvaluation {
    private final Embedder embedder;

    public ClaimEvaluation(Embedder embedder) {
        this.embedder = embedder;
    }

    /** Checks, and hands on each verdict as a line of JSON, in the order of the claims. */
    public Report run(List<TestClaim> claims, Consumer<String> predictions) {
        SupportTable table = new SupportTable();
        for (TestClaim claim : claims) {
            Verdict verdict = check(claim);
            predictions.accept(line(claim, verdict));
            table.add(claim.supported(), verdict instanceof Verdict.Supported);
        }
        return new Report(table.text(), false);
    }

    private Verdict check(TestClaim claim) {
        List<Passage> passages = IntStream.range(0, claim.references().size())
                .boxed()
                .flatMap(i -> Reference.passages(
                        "reference " + (i + 1), claim.references().get(i))
                        .stream())
                .toList();
        return new SupportCheck(new Similarity(embedder), Background.of(passages)).judge(claim.claim(), passages);
    }

    private static String line(TestClaim claim, Verdict verdict) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", claim.id());
        return switch (verdict) {
            case Verdict.Supported supported -> line.put("supported", true).toString();
            case Verdict.Rejected rejected ->
                line.put("supported", false)
                        .put("flaw", rejected.flaw().name())
                        .put("detail", rejected.detail())
                        .toString();
        };
    }
}
