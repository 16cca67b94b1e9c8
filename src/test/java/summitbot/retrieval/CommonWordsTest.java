package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import summitbot.domain.Source;

/** In an index where one word is in more passages than a search looks through for one word. */
final class CommonWordsTest {
    private static PassageIndex index = PassageIndex.inMemory(Articles.of(), Optional.empty());

    @BeforeAll
    static void build() {
        Source[] notes =
                IntStream.range(0, 20_400).mapToObj(CommonWordsTest::note).toArray(Source[]::new);
        index = PassageIndex.inMemory(Articles.of(notes), Optional.empty());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Source note(int number) {
        String text = "The ferry left quay%d as note%d.".formatted(number % 12, number);
        return Articles.source("note-" + number + ".txt", "Note " + number, text);
    }

    private static List<Hit> hits(String question) {
        return index.search(new Search(question, Set.of(), 20));
    }

    @Test
    void aCommonWordAloneFindsPassages() {
        assertThat(hits("the ferry")).hasSize(20);
    }

    @Test
    void aRareWordBesideItFindsTheSameAsEver() {
        assertThat(hits("the ferry of note77").getFirst().passage().source().id())
                .isEqualTo("note-77.txt");
        assertThat(hits("the ferry of note77")).as("the others with the ferry").hasSize(20);
    }

    @Test
    void wordsThatAreRareEnoughFindPassagesAndTheCommonOneStillCounts() {
        List<Hit> alone = hits("quay3");
        List<Hit> both = hits("the ferry quay3");

        assertThat(both).hasSize(20).allMatch(hit -> hit.passage().text().contains("quay3 "));
        assertThat(both.getFirst().words()).isGreaterThan(alone.getFirst().words());
    }
}
