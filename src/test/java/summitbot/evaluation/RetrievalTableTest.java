package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import summitbot.answer.Trace;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Question;
import summitbot.evaluation.RetrievalTable.Measure;
import summitbot.retrieval.Hit;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RetrievalTableTest {
    private static final Path TOWN = Path.of("src/test/resources/summitbot/evaluation/town/corpus.jsonl");

    private Corpus corpus = new Corpus(List.of(), List.of());

    @BeforeAll
    void read() throws Exception {
        corpus = new SeedReader().read(TOWN).corpus();
    }

    @Test
    void putsTheHitsInTheOrderOfEachWay() {
        RetrievalTable table = new RetrievalTable(corpus);
        table.add(outcome(gold("boat"), hit("ferry", 1, 0.9, 3, 0.2), hit("boat", 1, 0.5, 2, 0.8)));

        assertThat(table.mean(Way.WORDS, Measure.MRR)).hasValue(0.5);
        assertThat(table.mean(Way.VECTORS, Measure.MRR)).hasValue(1);
        assertThat(table.mean(Way.HYBRID, Measure.MRR)).hasValue(0.5);
    }

    @Test
    void doesNotFindByWordsWhatSharesNone() {
        RetrievalTable table = new RetrievalTable(corpus);
        table.add(outcome(gold("boat"), hit("boat", 1, 0.9, 0, 0.8)));

        assertThat(table.mean(Way.WORDS, Measure.RECALL_10)).hasValue(0);
        assertThat(table.mean(Way.HYBRID, Measure.RECALL_10)).hasValue(1);
    }

    @Test
    void ranksASourceByItsBestPassage() {
        RetrievalTable table = new RetrievalTable(corpus);
        table.add(outcome(
                gold("boat"), hit("ferry", 1, 0.9, 1, 0), hit("ferry", 2, 0.8, 1, 0), hit("boat", 2, 0.7, 1, 0)));

        assertThat(table.mean(Way.HYBRID, Measure.MRR)).hasValue(0.5);
    }

    @Test
    void looksForThePassagesThatHoldTheEvidenceOfARubric() {
        Proof proof = new Proof(
                List.of(List.of(new Proof.Gold("ferry", "Tickets are refunded at the office"))), false, List.of());
        Rubric rubric = new Rubric.Answerable("k", new Rubric.Demands(List.of(), List.of()), proof, false);
        RetrievalTable table = new RetrievalTable(corpus);
        table.add(outcome(
                new Expected(Optional.of(rubric), Optional.empty(), Set.of()),
                hit("ferry", 1, 0.9, 1, 0),
                hit("boat", 1, 0.8, 1, 0),
                hit("ferry", 2, 0.7, 1, 0)));

        assertThat(table.mean(Way.HYBRID, Measure.MRR)).hasValue(1 / 3.0);
    }

    @Test
    void leavesOutQuestionsThatDoNotSayWhatIsToBeFound() {
        RetrievalTable table = new RetrievalTable(corpus);
        table.add(outcome(new Expected(Optional.empty(), Optional.empty(), Set.of()), hit("boat", 1, 0.9, 1, 0)));

        assertThat(table.isEmpty()).isTrue();
        assertThat(table.mean(Way.WORDS, Measure.MRR)).isEmpty();
    }

    @Test
    void showsALineForEachWay() {
        RetrievalTable table = new RetrievalTable(corpus);
        table.add(outcome(gold("boat"), hit("ferry", 1, 0.9, 3, 0.2), hit("boat", 1, 0.5, 2, 0.8)));

        assertThat(table.text().lines())
                .containsExactly(
                        "search of 1     recall@1  recall@5 recall@10       MRR   nDCG@10",
                        "words              0.000     1.000     1.000     0.500     0.631",
                        "vectors            1.000     1.000     1.000     1.000     1.000",
                        "hybrid             0.000     1.000     1.000     0.500     0.631");
    }

    private static Expected gold(String... sources) {
        return new Expected(Optional.empty(), Optional.empty(), Set.of(sources));
    }

    private Hit hit(String source, int number, double score, double words, double cosine) {
        Passage passage = corpus.passages().stream()
                .filter(one -> one.source().id().equals(source) && one.number() == number)
                .findFirst()
                .orElseThrow();
        return new Hit(passage, score, words, cosine, List.of());
    }

    private static Outcome outcome(Expected expected, Hit... hits) {
        return new Outcome(
                new TestQuestion("q", new Question("Which?"), List.of(), expected),
                new Trace(new Answer.NoEvidence(List.of()), 0, "which"),
                new Timing(1, OptionalLong.empty()),
                List.of(hits));
    }
}
