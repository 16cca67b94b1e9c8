package summitbot.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CastTest {
    private static final String TEXT = """
            Finnish Foreign Minister Aino Virtanen met Georgian President Davit Kiknadze in Oslo on Monday.
            Presidential spokeswoman Nino Lezhava said the talks had gone well. Kremlin spokesman Pavel Orlovskiy disagreed.
            "We are tired," Kiknadze said. Robert Halvorsen, a professor of law at the University of Oslo, was there.
            President Marcus Trent phoned. The White House said it would wait. European leaders warned that it would be late.
            Russian President Igor Baranov stayed at home. Anna Halvorsen, a pianist, played.
            """;
    private static final Cast CAST = Cast.of(Article.of(TEXT));

    private static String name(String mention) {
        return CAST.resolve(mention).map(Speaker::name).orElse("nobody");
    }

    @Nested
    class SomebodyIsFound {
        @ParameterizedTest
        @CsvSource({
            "Kiknadze, Davit Kiknadze",
            "davit kiknadze, Davit Kiknadze",
            "Mr. Kiknadze, Davit Kiknadze",
            "President Kiknadze, Davit Kiknadze",
            "Kiknadze’s, Davit Kiknadze",
            "Bob Halvorsen, Robert Halvorsen",
            "R. Halvorsen, Robert Halvorsen",
            "the white house, the White House",
            "european leaders, European leaders",
        })
        void byAName(String mention, String expected) {
            assertThat(name(mention)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "virtannen, Aino Virtanen",
            "Viratnen, Aino Virtanen",
            "lezava, Nino Lezhava",
            "Orlovsky, Pavel Orlovskiy",
            "Orlovskyy, Pavel Orlovskiy",
            "Орловский, Pavel Orlovskiy",
            "Баранов, Igor Baranov",
            "Baránov, Igor Baranov",
        })
        void byAnotherSpelling(String mention, String expected) {
            assertThat(name(mention)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "the Georgian leader, Davit Kiknadze",
            "the Georgian president, Davit Kiknadze",
            "the Russian leader, Igor Baranov",
            "the Kremlin chief, Igor Baranov",
            "the president, Marcus Trent",
            "foreign minister, Aino Virtanen",
            "the foreign minister of Finland, Aino Virtanen",
            "spokeswoman, Nino Lezhava",
            "the law professor, Robert Halvorsen",
        })
        void byARole(String mention, String expected) {
            assertThat(name(mention)).isEqualTo(expected);
        }
    }

    @Nested
    class NobodyIsFound {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Melania Trent",
                    "Sauli Kiknadze",
                    "the French president",
                    "the defence minister",
                    "Brent",
                    "Orlov",
                    "the queen",
                    "",
                    "?",
                })
        void forAStranger(String mention) {
            assertThat(name(mention)).isEqualTo("nobody");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'what did kiknadze say about virtanen?', Davit Kiknadze+Aino Virtanen",
        "'so like what did the russian leader tell virtannen lol', Igor Baranov+Aino Virtanen",
        "'and the press?', ''",
        "'когда приедет Баранов?', Igor Baranov",
        "'Kiknadze''s view, please', Davit Kiknadze",
        "'did the White House wait', the White House",
        "'who will play tomorrow', ''",
    })
    void aQuestionMentions(String question, String expected) {
        assertThat(CAST.mentions(question).stream()
                        .map(mention -> mention.speaker().name()))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split("\\+", -1));
    }

    @Test
    void aRoleIsKeptAsWritten() {
        assertThat(CAST.resolve("Virtanen").flatMap(Speaker::description))
                .isEqualTo(Optional.of("Finnish Foreign Minister"));
        assertThat(CAST.resolve("Robert Halvorsen").flatMap(Speaker::description))
                .isEqualTo(Optional.of("professor of law at the University of Oslo"));
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, Zelensky, true",
        "Volodymyr Zelenskyy, Vladimir Zelenskiy, true",
        "Зеленский, Zelenskyy, true",
        "Путин, Putin, true",
        "Трамп, Trump, true",
        "Joe Ferro, Joseph Ferro, true",
        "J. Ferro, Joseph Ferro, true",
        "Maria Ferro, Joseph Ferro, false",
        "Rubin, Rubio, false",
        "Ferro, Ferris, false",
    })
    void namesOfTwoDocumentsAreCompared(String one, String other, boolean same) {
        assertThat(Cast.sameAs(one, other)).isEqualTo(same);
        assertThat(Cast.sameAs(other, one)).isEqualTo(same);
    }
}
