package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.SharedEmbedder;
import summitbot.retrieval.PassageIndex;

/** A table of questions over three invented articles, and what must hold for any articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HarbourTest {
    private static final Path FOLDER = Path.of("src/test/resources/summitbot/answer");
    private static final Path ARTICLES = FOLDER.resolve("harbour");

    @TestFactory
    Stream<DynamicTest> answersEachQuestionOfTheTable() throws Exception {
        Answerer answerer = answerer(new SeedReader().read(ARTICLES).corpus());
        return Files.readAllLines(FOLDER.resolve("questions.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" \\| ", 2)))
                .map(row -> DynamicTest.dynamicTest(
                        row.getFirst(), () -> check(last(answerer, row.getFirst()), row.getLast())));
    }

    /** To the last question of a conversation, whose turns stand in a row. */
    private static Answer last(Answerer answerer, String conversation) {
        List<Turn> turns = new ArrayList<>();
        for (String question : conversation.split(" > ", -1)) {
            turns.add(new Turn(new Question(question), answerer.answer(new Question(question), List.copyOf(turns))));
        }
        return turns.getLast().answer();
    }

    @Test
    void orderOfTheSourcesChangesNoAnswer() throws Exception {
        Corpus corpus = new SeedReader().read(ARTICLES).corpus();
        List<Passage> shuffled = new ArrayList<>(corpus.passages());
        Collections.shuffle(shuffled, new Random(7));
        Answerer one = answerer(corpus);
        Answerer other = answerer(new Corpus(corpus.sources().reversed(), bySource(shuffled)));
        for (String question : asked()) {
            assertThat(shown(other.answer(new Question(question), List.of())))
                    .as(question)
                    .isEqualTo(shown(one.answer(new Question(question), List.of())));
        }
    }

    @Test
    void anArticleOnSomethingElseChangesNoAnswer() throws Exception {
        Corpus all = new SeedReader().read(ARTICLES).corpus();
        List<Passage> without = all.passages().stream()
                .filter(passage -> !passage.source().id().equals("weather.txt"))
                .toList();
        Answerer one = answerer(all);
        Answerer other = answerer(new Corpus(
                all.sources().stream()
                        .filter(source -> !source.id().equals("weather.txt"))
                        .toList(),
                without));
        for (String question :
                List.of("who opened the talks?", "what did Carvalho say?", "how much will the line cost?")) {
            assertThat(shown(other.answer(new Question(question), List.of())))
                    .as(question)
                    .isEqualTo(shown(one.answer(new Question(question), List.of())));
        }
    }

    private static List<Passage> bySource(List<Passage> passages) {
        return passages.stream()
                .sorted(java.util.Comparator.comparing((Passage p) -> p.source().id())
                        .reversed()
                        .thenComparingInt(Passage::number))
                .toList();
    }

    private Answerer answerer(Corpus corpus) {
        return new Answerer(corpus, PassageIndex.inMemory(corpus, Optional.of(SharedEmbedder.EMBEDDER)));
    }

    private static List<String> asked() throws IOException {
        return Files.readAllLines(FOLDER.resolve("questions.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.endsWith("DECLINED") && !line.contains(" > "))
                .map(line -> line.split(" \\| ", 2)[0])
                .toList();
    }

    private static String shown(Answer answer) {
        return answer instanceof Answer.Grounded grounded
                ? grounded.lead() + " "
                        + grounded.claims().stream().map(CitedClaim::text).collect(Collectors.joining(" "))
                : answer.getClass().getSimpleName();
    }

    private static void check(Answer answer, String expected) {
        switch (expected) {
            case "UNSURE" ->
                assertThat(answer)
                        .satisfiesAnyOf(
                                given -> assertThat(given).isInstanceOf(Answer.NoEvidence.class),
                                given -> assertThat(((Answer.Grounded) given).lead())
                                        .startsWith("The sources may not say"));
            case "REFUSED" -> assertThat(answer).isInstanceOf(Answer.NoEvidence.class);
            case "DECLINED" -> assertThat(answer).isInstanceOf(Answer.Declined.class);
            default -> {
                for (String group : expected.split(" & ", -1)) {
                    assertThat(List.of(group.split(" / ", -1))).anyMatch(shown(answer)::contains);
                }
            }
        }
    }
}
