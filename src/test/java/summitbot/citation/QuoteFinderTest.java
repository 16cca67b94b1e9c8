package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static summitbot.citation.Articles.passage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.domain.Passage;

final class QuoteFinderTest {
    private final Passage passage = passage(
            "a",
            "Moe called it a “listening exercise” at Dorin’s request , describing “the goal for the president . . . to walk"
                    + " away\nwith a better understanding of how we can end this war.”",
            "She won’t — she said — attend the dinner, but she did not rule out the lunch at the Café Ångström.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "listening exercise",
                "Listening exercise,",
                "a \"listening exercise\" at Dorin's request, describing",
                "to walk away with a better understanding of how we can end this war",
                "the goal for the president ... to walk away",
                "the goal for the president… to walk away",
                "the goal […] to walk away",
                "[T]he goal for the president",
                "She won't - she said - attend the dinner",
                "at the Cafe Angstrom.",
                "better  understanding of\nhow we can end this war.",
            })
    void findsAQuotationWhateverItsTypography(String quote) {
        assertThat(QuoteFinder.find(quote, passage)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speaking exercise",
                "listening exercises",
                "ending exercise",
                "to walk away with a worse understanding",
                "to walk away ... the goal for the president",
                "she did ... rule out the lunch",
                "of how we can end this war ... in Europe",
                "",
                "...",
                "”“,.",
            })
    void findsNothingThatThePassageDoesNotSay(String quote) {
        assertThat(QuoteFinder.find(quote, passage)).isEmpty();
    }

    @Test
    void givesTheWordsOfTheSourceWithTheirOwnTypography() {
        assertThat(cut("walk away with a better")).containsExactly("walk away\nwith a better");
        assertThat(cut("she won't - she said")).containsExactly("She won’t — she said");
        assertThat(cut("the goal for the president ... a better understanding"))
                .containsExactly("the goal for the president", "a better understanding");
        assertThat(cut("cafe angstrom")).containsExactly("Café Ångström");
    }

    private List<String> cut(String quote) {
        return QuoteFinder.find(quote, passage).stream()
                .map(span -> span.cut(passage.source().text()))
                .toList();
    }
}
