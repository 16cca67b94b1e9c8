package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.domain.Corpus;
import summitbot.llm.Embedder;

final class PassageIndexTest {
    private static final Embedder EMBEDDER = new WordBag();
    private static final PassageIndex INDEX = PassageIndex.inMemory(Town.CORPUS, Optional.of(EMBEDDER));
    private static final PassageIndex WORDS_ONLY = PassageIndex.inMemory(Town.CORPUS, Optional.empty());

    @AfterAll
    static void close() {
        INDEX.close();
        WORDS_ONLY.close();
    }

    private static List<String> found(PassageIndex index, String text, String... within) {
        return index.search(new Search(text, Set.of(within), 10)).stream()
                .map(hit -> hit.passage().id())
                .toList();
    }

    @Nested
    final class AQuestion {
        @Test
        void findsThePassageThatSharesItsWordsFirst() {
            assertThat(found(INDEX, "Who designed the library?")).startsWith("library.txt#1");
        }

        @Test
        void findsOtherFormsOfItsWords() {
            assertThat(found(WORDS_ONLY, "borrowing a book")).containsExactly("library.txt#2");
        }

        @Test
        void findsPassagesByTheTitleOfTheirSource() {
            assertThat(found(WORDS_ONLY, "reopens"))
                    .containsExactlyInAnyOrder("harbour.txt#1", "harbour.txt#2", "harbour.txt#3");
        }

        @Test
        void findsMisspeltWords() {
            assertThat(found(WORDS_ONLY, "baptist listning xercise")).startsWith("library.txt#1");
        }

        @Test
        void getsAtMostAsManyHitsAsItAsksFor() {
            assertThat(INDEX.search(new Search("the harbour and the library", Set.of(), 2)))
                    .hasSize(2);
        }

        @Test
        void looksOnlyWithinTheGivenSources() {
            assertThat(found(INDEX, "Who designed the library?", "harbour.txt"))
                    .isNotEmpty()
                    .allMatch(id -> id.startsWith("harbour.txt"));
            assertThat(found(INDEX, "Who designed the library?", "no such source"))
                    .isEmpty();
        }

        @Test
        void findsNothingByWordsAloneWhenItSharesNone() {
            assertThat(found(WORDS_ONLY, "volcano eruptions")).isEmpty();
            assertThat(found(WORDS_ONLY, "the of and")).isEmpty();
            assertThat(found(WORDS_ONLY, "")).isEmpty();
        }
    }

    @Nested
    final class AHit {
        @Test
        void carriesTheEvidenceOfBothLists() {
            Hit best = INDEX.search(new Search("Readers may borrow nine books at once.", Set.of(), 1))
                    .get(0);

            assertThat(best.words()).isPositive();
            assertThat(best.cosine()).isBetween(0.5, 1.0);
        }

        @Test
        void comparesTheQuestionWithEachSentence() {
            Hit best = INDEX.search(new Search("Mayor Ines Quandt cut a ribbon.", Set.of(), 1))
                    .get(0);

            assertThat(best.passage().id()).isEqualTo("harbour.txt#1");
            assertThat(best.sentenceCosines()).hasSize(2);
            assertThat(best.sentenceCosines().get(1)).isCloseTo(1, within(0.01));
            assertThat(best.sentenceCosines().get(0)).isLessThan(0.7);
        }

        @Test
        void hasNoCosineWithoutAModel() {
            Hit best = WORDS_ONLY.search(new Search("ribbon", Set.of(), 1)).get(0);

            assertThat(best.cosine()).isZero();
            assertThat(best.sentenceCosines()).containsExactly(0.0, 0.0);
        }
    }

    @Nested
    final class TheOrderOfTheSources {
        @Test
        void changesNoAnswer() {
            Corpus shuffled = Articles.of(Town.LIBRARY, Town.HARBOUR);
            try (PassageIndex other = PassageIndex.inMemory(shuffled, Optional.of(EMBEDDER))) {
                for (String text : List.of("the mayor's ribbon", "books", "Monday", "harbour library")) {
                    assertThat(found(other, text)).isEqualTo(found(INDEX, text));
                }
            }
        }
    }
}
