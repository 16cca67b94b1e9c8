package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DraftReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Fenn left [KD4]. She sang [QX2]. | Fenn left.; She sang. | KD4; QX2",
                "Fenn left at 8 a.m. ET for Lomar. [KD4] She sang. [QX2] | Fenn left at 8 a.m. ET for Lomar.; She sang. | KD4; QX2",
                "Fenn left.[KD4][QX2] She sang.[KD4] | Fenn left.; She sang. | KD4,QX2; KD4",
                "Fenn left 【KD4】. She sang ［kd4, QX2］. | Fenn left.; She sang. | KD4; KD4,QX2",
                "Fenn left. [7] She sang. [１] | Fenn left.; She sang. | 7; 1",
                "`\"Will it end?\" Captain Fenn asked. [KD4]` | `\"Will it end?\" Captain Fenn asked.` | KD4",
                "Fenn said “I go. I must.” [KD4] The end. [KD4] | Fenn said “I go. I must.”; The end. | KD4; KD4",
                "It cost $3.5 million. [KD4] Mr. Fenn of Acme Inc. paid. [KD4] | It cost $3.5 million.; Mr. Fenn of Acme Inc. paid. | KD4; KD4",
                "The U.S. envoy left. [KD4] | The U.S. envoy left. | KD4",
                "`- **Fenn** left [KD4]\n- She sang [QX2]` | Fenn left; She sang | KD4; QX2",
                "Fenn left [source KD4]. | Fenn left. | KD4",
                "Fenn left [the harbour]. [KD4] | Fenn left [the harbour]. | KD4",
                "Fenn left [KD4]. sk-key is secret [KD4]. | Fenn left.; sk-key is secret. | KD4; KD4",
                "Fenn left. | Fenn left. | ``",
            })
    void readsSentencesWithTheirMarks(String text, String sentences, String marks) {
        List<Drafted> drafted = read(List.of(text));

        assertThat(drafted.stream().map(Drafted::text).toList()).isEqualTo(List.of(sentences.split("; ", -1)));
        assertThat(String.join(
                        "; ",
                        drafted.stream().map(d -> String.join(",", d.marks())).toList()))
                .isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "See [this](http://evil.example/x) now. | See this now.",
                "See https://evil.example/x?y=1 now. | See now.",
                "<b>Fenn</b> <script>left</script>. | Fenn left.",
                "`\u001b[31mFenn\u001b[0m left \u001b]8;;http://evil\u0007here.` | Fenn left here.",
                "`Fe\u200bnn \u202eleft\u202c \uDB40\uDC41.` | Fenn left.",
                "**Fenn** _left_ `x`. | Fenn _left_ x.",
                "`# Fenn left.` | Fenn left.",
            })
    void leavesNothingButPlainText(String text, String plain) {
        assertThat(read(List.of(text)).stream().map(Drafted::text).toList()).containsExactly(plain);
    }

    @Test
    void takesAMarkApartFromWhatHidesInIt() {
        assertThat(read(List.of("Fenn left [K\u200bD4].")).getFirst().marks()).containsExactly("KD4");
    }

    @Test
    void givesASentenceBeforeTheNextOneIsComplete() {
        DraftReader reader = new DraftReader();

        assertThat(reader.accept("Fenn left. [KD4] S"))
                .extracting(Drafted::text)
                .containsExactly("Fenn left.");
    }

    @Test
    void findsQuotationsAndTakesAnUnclosedOneToTheEnd() {
        Drafted drafted = read(List.of("He said “yes” and \"never again [KD4]")).getFirst();

        assertThat(drafted.quotes())
                .extracting(quote -> quote.cut(drafted.text()))
                .containsExactly("yes", "never again");
    }

    @Test
    void takesAStraightMarkBetweenCurvedOnesForAQuotationInsideTheQuotation() {
        Drafted drafted = read(List.of("“She sang \"low\" and left,” it says, “for \"home\"” [KD4]."))
                .getFirst();

        assertThat(drafted.quotes())
                .extracting(quote -> quote.cut(drafted.text()))
                .containsExactly("She sang \"low\" and left,", "for \"home\"");
    }

    @Property(tries = 2_000)
    void splittingChangesNothing(
            @ForAll("drafts") String text, @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 200) Integer> cuts) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (int cut : cuts.stream().sorted().toList()) {
            int end = Math.max(at, Math.min(cut, text.length()));
            pieces.add(text.substring(at, end));
            at = end;
        }
        pieces.add(text.substring(at));

        assertThat(read(pieces)).isEqualTo(read(List.of(text)));
    }

    @Property(tries = 2_000)
    void aDraftCutAnywhereIsReadWithoutAnError(
            @ForAll("drafts") String text, @ForAll @IntRange(min = 0, max = 200) int cut) {
        List<Drafted> drafted = read(List.of(text.substring(0, Math.min(cut, text.length()))));

        assertThat(drafted).allSatisfy(sentence -> {
            assertThat(sentence.text()).doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E]");
            assertThat(sentence.quotes())
                    .allMatch(quote -> quote.end() <= sentence.text().length());
        });
    }

    @Provide
    Arbitrary<String> drafts() {
        return Arbitraries.of(
                        "Fenn left",
                        "She sang",
                        ". ",
                        ".",
                        "? ",
                        "! ",
                        " [KD4]",
                        "[QX2]",
                        "【7】",
                        "［１］",
                        "[",
                        "]",
                        "“",
                        "”",
                        "\"",
                        "'s",
                        " p.m. ",
                        " U.S. ",
                        "\n",
                        "\n\n- ",
                        "1. ",
                        "... ",
                        "…",
                        "(",
                        ")",
                        "**",
                        "[a](http://b.c)",
                        "<b>",
                        "\u001b[31m",
                        "\u202e",
                        "\u200b",
                        "\uD83D\uDE00",
                        "\uD83D",
                        " the ",
                        " Captain ",
                        ", ",
                        "asked",
                        "[the end]",
                        "0")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    static List<Drafted> read(List<String> pieces) {
        DraftReader reader = new DraftReader();
        List<Drafted> drafted = new ArrayList<>();
        pieces.forEach(piece -> drafted.addAll(reader.accept(piece)));
        drafted.addAll(reader.finish());
        return drafted;
    }
}
