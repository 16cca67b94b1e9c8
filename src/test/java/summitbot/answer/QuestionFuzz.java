package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import summitbot.FuzzedText;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.retrieval.PassageIndex;

/** Whatever is asked, up to three questions in a row, is answered soon and only with words that stand in the seeds. */
final class QuestionFuzz {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static Corpus corpus = new Corpus(List.of(), List.of());
    private static Optional<Answerer> answerer = Optional.empty();

    @BeforeAll
    static void open() throws Exception {
        corpus = new SeedReader().read(Path.of("seeds")).corpus();
        PassageIndex index = PassageIndex.inMemory(corpus, Optional.empty());
        OPEN.add(index);
        answerer = Optional.of(new Answerer(corpus, index));
    }

    @AfterAll
    static void close() throws Exception {
        OPEN.removeFirst().close();
    }

    @FuzzTest
    @DictionaryEntries({"who ", "what did ", " say about ", "when", "where ", "how many ", "why ", "and he?", "did "})
    @DictionaryEntries({"Trump", "Zelensky", "Putin", "Alaska", "Moscow", "the sources", "not ", "more", "hello"})
    @DictionaryEntries({"“", "”", "\"", "*", "~2", "^9", " AND ", "(", "[1 TO 2]", "\\", "a?b*", "?", "\u0000"})
    void isAnsweredFromTheSeeds(byte[] bytes) {
        List<Turn> turns = new ArrayList<>();
        for (String line : FuzzedText.of(bytes).split("\n", 3)) {
            Question question = new Question(line);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Answer answer = answerer.orElseThrow().answer(question, List.copyOf(turns));
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            assertThat(Duration.ofNanos(took)).isLessThan(SOON);
            check(answer);
            turns.add(new Turn(question, answer));
        }
    }

    private static void check(Answer answer) {
        switch (answer) {
            case Answer.Grounded grounded ->
                grounded.claims().forEach(claim -> claim.citations().forEach(QuestionFuzz::check));
            case Answer.NoEvidence none -> assertThat(none.topics()).allMatch(topic -> !topic.isBlank());
            case Answer.Declined declined ->
                assertThat(Answer.Declined.Reason.values()).contains(declined.reason());
            case Answer.Unverified unverified -> throw new AssertionError("no model was asked: " + unverified);
            case Answer.Unavailable unavailable -> throw new AssertionError("nothing is broken: " + unavailable);
        }
    }

    private static void check(Citation citation) {
        assertThat(corpus.passages()).contains(citation.passage());
        assertThat(citation.quote())
                .isNotBlank()
                .isEqualTo(citation.passage()
                        .source()
                        .text()
                        .substring(citation.span().start(), citation.span().end()));
    }
}
