package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldingTest {
    private final Words words = new Words();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C\u0430fe", // Cyrillic a
                "Caf\u200Be", // zero width space
                "Ca\u00ADfe", // soft hyphen
                "Caf\u00E9", // accent in one character
                "Cafe\u0301", // accent of its own
                "\uFF23\uFF41\uFF46\uFF45", // full width
                "\uD835\uDC02afe", // mathematical bold
                "\u202ECafe\u202C", // direction marks
                "C\uDB40\uDC61afe", // invisible tag
                "Caf\uD800e", // half a character
                "C\u0000afe"
            })
    void lettersThatLookTheSameAreTheSame(String disguised) {
        assertThat(words.stems(disguised)).isEqualTo(words.stems("cafe"));
    }

    @Test
    void plainTextStaysAsItIs() {
        String plain = "Plain text, 3:30 \"quoted\"\n\tand more. Nothing else.";

        assertThat(Folding.fold(plain)).isEqualTo(plain);
    }

    @Test
    void abbreviationsAreFoundWithAndWithoutPoints() {
        assertThat(words.stems("the U.S. at 3 P.M.")).isEqualTo(words.stems("the US at 3 pm"));
    }

    @Test
    void wordsThatOnlyAPointPartsAreTwo() {
        assertThat(words.stems("harbour.Boats title:quay")).isEqualTo(words.stems("harbour boats title quay"));
    }

    @Test
    void manyMarksOnOneLetterTakeNoLongTime() {
        String zalgo = "a" + "\u0301\u0323".repeat(5_000);

        assertThat(Folding.fold(zalgo)).isEqualTo("a");
    }
}
