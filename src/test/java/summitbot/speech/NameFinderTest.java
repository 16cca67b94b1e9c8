package summitbot.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.domain.Span;

final class NameFinderTest {
    private static List<String> names(String text) {
        return NameFinder.find(text, new Span(0, text.length())).stream()
                .map(Name::text)
                .toList();
    }

    @Nested
    class APersonIsNamed {
        @Test
        void withoutTitle() {
            assertThat(names("It was White House Press Secretary Nora Field, not Secretary of State Tim Oak."))
                    .containsExactly("White House", "Nora Field", "Tim Oak");
            assertThat(names("We met Ukrainian President Olha Boyko and Mr. Ives."))
                    .containsExactly("Ukrainian", "Olha Boyko", "Ives");
        }

        @Test
        void withParticlesHyphensAccentsAndInitials() {
            assertThat(
                            names(
                                    "With Ursula von der Berg, Jean-Luc Béart, Seán O’Malley, J. R. Quist and Ali al-Amin we left."))
                    .containsExactly(
                            "Ursula von der Berg", "Jean-Luc Béart", "Seán O’Malley", "J. R. Quist", "Ali al-Amin");
        }

        @Test
        void evenWhenTheSurnameIsATradeOrAMonth() {
            assertThat(names("Then Tom Baker met Theresa May in May.")).containsExactly("Tom Baker", "Theresa May");
        }

        @Test
        void withoutThePossessive() {
            assertThat(names("Tully’s boat and Brandt's car")).containsExactly("Tully", "Brandt");
        }

        @Test
        void afterTheWordThatOpensTheSentence() {
            assertThat(names("Yesterday Ruth Okafor resigned. When Okafor spoke, nobody did."))
                    .containsExactly("Ruth Okafor", "Okafor");
        }
    }

    @Nested
    class ABodyOrPlaceIsNamed {
        @Test
        void withOfInside() {
            assertThat(names("At the University of Lund and the Bank of England"))
                    .containsExactly("University of Lund", "Bank of England");
        }

        @Test
        void withAnAcronym() {
            assertThat(names("The talks with NATO and the U.S. began at 3 p.m. ET."))
                    .containsExactly("NATO", "U.S.");
        }

        @Test
        void withAHyphen() {
            assertThat(names("the base at Joint Base Orland-Ridge")).containsExactly("Joint Base Orland-Ridge");
        }
    }

    @Nested
    class NoNameIs {
        @Test
        void aWeekdayOrAMonth() {
            assertThat(names("She told Fox News Thursday that March was cold.")).containsExactly("Fox News");
        }

        @Test
        void anOrdinaryWordThatOpensASentence() {
            assertThat(names("Coordination is hard. Officials agreed. Nobody came. “Nothing helps,” she said."))
                    .isEmpty();
        }
    }

    @Nested
    class InAHeadline {
        @Test
        void onlyWhatTheTextNamesElsewhereIsAName() {
            assertThat(names("FLOODS HIT TULLY HARBOUR AGAIN\nThe mayor, Imogen Tully, left."))
                    .containsExactly("TULLY", "Imogen Tully");
            assertThat(names("Crowds Turn Out For Tully In The Rain\nThe mayor, Imogen Tully, left."))
                    .containsExactly("Tully", "Imogen Tully");
        }
    }
}
