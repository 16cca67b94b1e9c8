package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
    private static final PassageIndex INDEX = PassageIndex.inMemory(Town.CORPUS, Optional.empty());
    private final Vocabulary vocabulary = INDEX.vocabulary();

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @Test
    void stemsWordsInOrderWithoutStopWords() {
        assertThat(vocabulary.stems("The Mayor's boats, and the boat")).containsExactly("mayor", "boat", "boat");
    }

    @Test
    void countsThePassagesThatHoldAStem() {
        assertThat(vocabulary.passages()).isEqualTo(5);
        assertThat(vocabulary.documentFrequency("mayor")).isEqualTo(1);
        assertThat(vocabulary.documentFrequency("harbour")).isEqualTo(3);
        assertThat(vocabulary.documentFrequency("volcano")).isZero();
    }

    @Test
    void suggestsKnownStemsForAnUnknownOne() {
        assertThat(vocabulary.nearest("quant")).containsExactly("quandt");
        assertThat(vocabulary.nearest("listn")).containsExactly("listen");
    }

    @Test
    void suggestsNothingForKnownShortOrStrangeStems() {
        assertThat(vocabulary.nearest("quandt")).isEmpty();
        assertThat(vocabulary.nearest("cat")).isEmpty();
        assertThat(vocabulary.nearest("volcano")).isEmpty();
    }
}
