package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.SharedEmbedder;
import summitbot.retrieval.PassageIndex;

/** What the pipeline offers besides answers, over the three invented articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BesideAnswersTest {
    private PassageIndex index;
    private Answerer answerer;
    private Corpus corpus = new Corpus(List.of(), List.of());

    @BeforeAll
    void load() throws Exception {
        corpus = new SeedReader()
                .read(Path.of("src/test/resources/summitbot/answer/harbour"))
                .corpus();
        index = PassageIndex.inMemory(corpus, Optional.of(SharedEmbedder.EMBEDDER));
        answerer = new Answerer(corpus, index);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Nested
    final class AClaim {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Inês Carvalho opened talks on the Atlantic ports in Lisbon. | Supported | eleven countries",
                    "The ports handled 41 million tonnes of freight. | Supported | 41 million",
                    "Aune rejected a Spanish plan. | Supported | second freight line",
                    "Quintero said the line would cost 2.4 billion euros. | Supported | 2.4 billion",
                    "Mar Azul cancelled all crossings. | Supported | until Friday",
                    "Aune accepted the Spanish plan for a second freight line. | Contradicted | rejected",
                    "Aune said the line would cost 2.4 billion euros. | Contradicted | Quintero",
                    "Carvalho said “it is a beautiful map.” | Missing | ''",
                    "Aune said “it is a beautiful map.” | Supported | beautiful map",
                    "Mar Azul cancelled all crossings. Bananas are yellow. | Missing | ''",
                    "The session in the Old Customs House opened at 10 a.m. GMT. | Disputed | 9:30",
                    "The talks were opened by the King of Norway. | Missing | ''",
                    "Bananas are yellow. | Missing | ''",
                    "\\u0000 [1] <b> 💥 ((( | Missing | ''"
                })
        void isHeldAgainstTheSources(String claim, String expected, String words) {
            Standing standing = answerer.claims((one, other) -> 0).check(claim);
            assertThat(standing.getClass().getSimpleName()).isEqualTo(expected);
            assertThat(quotes(standing)).contains(words);
        }

        private static String quotes(Standing standing) {
            List<Citation> places = new ArrayList<>();
            switch (standing) {
                case Standing.Supported found -> places.addAll(found.where());
                case Standing.Contradicted found -> places.addAll(found.where());
                case Standing.Disputed found -> {
                    places.addAll(found.where());
                    places.addAll(found.against());
                }
                case Standing.Missing none -> {}
            }
            return places.stream().map(Citation::quote).collect(Collectors.joining(" "));
        }
    }

    @Nested
    final class ASuggestion {
        @Test
        void isAlwaysAnswered() {
            Suggestions suggestions = answerer.suggestions(corpus);
            List<String> offered = new ArrayList<>(suggestions.first());
            for (String question : suggestions.first()) {
                offered.addAll(suggestions.after(turn(question)));
            }
            assertThat(offered).hasSizeGreaterThan(4);
            assertThat(offered)
                    .allSatisfy(question -> assertThat(turn(question).answer()).isInstanceOf(Answer.Grounded.class));
        }

        @Test
        void leadsOnFromTheAnswer() {
            List<String> next = answerer.suggestions(corpus).after(turn("What did Rafael Quintero say?"));
            assertThat(next).hasSizeBetween(1, 3).doesNotContain("What did Rafael Quintero say?");
            assertThat(next.toString()).containsAnyOf("Aune", "Carvalho");
        }

        @Test
        void helpsWhoAskedForSomethingElse() {
            Suggestions suggestions = answerer.suggestions(corpus);
            assertThat(suggestions.after(turn("who won the world cup?"))).isEqualTo(suggestions.first());
            assertThat(suggestions.after(turn("thank you"))).isEmpty();
        }

        private Turn turn(String text) {
            Question question = new Question(text);
            return new Turn(question, answerer.answer(question, List.of()));
        }
    }

    @Nested
    final class AnExcerpt {
        @Test
        void answersFirstAndStandsInItsSource() {
            List<Citation> found = answerer.excerpts().find("how much would the line cost?", 5);
            assertThat(found.getFirst().quote()).contains("2.4 billion");
            assertThat(found).extracting(place -> place.passage().id()).doesNotHaveDuplicates();
            assertThat(found).allMatch(place -> place.passage().source().text().contains(place.quote()));
        }

        @Test
        void isThereForHalfAQuestion() {
            assertThat(answerer.excerpts().find("night dredg", 5).toString()).isNotEmpty();
            assertThat(answerer.excerpts().find("dredging", 5).getFirst().quote())
                    .contains("night dredging");
        }

        @Test
        void isNotMadeUp() {
            assertThat(answerer.excerpts().find("zebra xylophone", 5)).isEmpty();
            assertThat(answerer.excerpts().find("hello", 5)).isEmpty();
        }
    }
}
