package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import summitbot.domain.Corpus;
import summitbot.llm.Embedder;

final class RepetitionTest {
    private static final int TIMES = 50;

    record Topic(String question, String keywords, String honest) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    "When did the harbour reopen?",
                    "harbour reopen",
                    "After a winter of repairs the harbour could reopen to ferries on the second Monday of March."),
            new Topic(
                    "Who designed the library?",
                    "designed library",
                    "Olu Baptiste designed the library with a roof of glass, which the council first refused to pay."),
            new Topic(
                    "How much does the bridge toll cost?",
                    "bridge toll cost",
                    "Drivers complained when the cost rose, but the toll on the bridge stays at two crowns a car."),
            new Topic(
                    "Where is the new hospital?",
                    "new hospital",
                    "Builders broke ground for the hospital east of the mill, where a new tram stop is planned."),
            new Topic(
                    "Why was the festival cancelled?",
                    "festival cancelled",
                    "Storms flooded the meadow, so the festival was cancelled two days before its first concert."));

    static Stream<Arguments> stuffedPassages() {
        return TOPICS.stream()
                .flatMap(topic -> Stream.of(
                                (topic.question() + " ").repeat(TIMES),
                                (topic.keywords() + " ").repeat(TIMES),
                                (topic.keywords().split(" ", -1)[1] + " ").repeat(TIMES) + topic.question(),
                                "Buy lamps, chairs and tables at our shop by the market square, open every day. "
                                        + (topic.keywords() + ", ").repeat(TIMES))
                        .map(stuffed -> Arguments.of(topic, stuffed)));
    }

    @ParameterizedTest
    @MethodSource("stuffedPassages")
    void keywordsSaidOverAndOverDoNotHideAnHonestPassage(Topic topic, String stuffed) {
        Corpus corpus = Articles.of(
                Articles.source("honest.txt", "Town news", topic.honest()),
                Articles.source("stuffed.txt", "Town news", stuffed),
                Town.HARBOUR,
                Town.LIBRARY);
        for (Optional<Embedder> embedder : List.of(Optional.<Embedder>empty(), Optional.<Embedder>of(new WordBag()))) {
            try (PassageIndex index = PassageIndex.inMemory(corpus, embedder)) {
                List<String> found = index.search(new Search(topic.question(), Set.of(), 9)).stream()
                        .map(hit -> hit.passage().source().id())
                        .toList();
                assertThat(found).containsSubsequence("honest.txt", "stuffed.txt");
            }
        }
    }

    @Test
    void aPassageThatOnlyRepeatsItselfIsStillFoundWhenNothingElseIs() {
        Corpus corpus = Articles.of(Articles.source("song.txt", "A song", "row the boat ".repeat(TIMES)));
        try (PassageIndex index = PassageIndex.inMemory(corpus, Optional.empty())) {
            assertThat(index.search(new Search("boat", Set.of(), 5))).hasSize(1);
        }
    }
}
