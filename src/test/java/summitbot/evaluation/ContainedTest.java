package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;
import summitbot.domain.Source;
import summitbot.domain.Span;

final class ContainedTest {
    @Test
    void comparesWithoutCasePunctuationAndArticles() {
        assertThat(Contained.in(
                        shown("They saw the “Marrow” – a Ferry, (of 1,200) seats."),
                        List.of("An ferry of 1200 seats!")))
                .isTrue();
    }

    @Test
    void comparesWholeWords() {
        assertThat(Contained.in(shown("In 1910 they met."), List.of("10"))).isFalse();
        assertThat(Contained.in(shown("In 1910 they met."), List.of("met"))).isTrue();
    }

    @Test
    void takesAnyOfTheStrings() {
        assertThat(Contained.in(shown("It sank."), List.of("a storm", "sank"))).isTrue();
        assertThat(Contained.in(shown("It sank."), List.of())).isFalse();
    }

    @Test
    void looksAtNoMoreThanTwoSentences() {
        Answer oneLine = shown("It left. It hit a rock. It sank.");
        Answer threeLines = shown("It left.", "It hit a rock.", "It sank.");

        assertThat(Contained.in(oneLine, List.of("rock"))).isTrue();
        assertThat(Contained.in(oneLine, List.of("sank"))).isFalse();
        assertThat(Contained.in(threeLines, List.of("rock"))).isTrue();
        assertThat(Contained.in(threeLines, List.of("sank"))).isFalse();
    }

    @Test
    void doesNotFindAnythingInARefusal() {
        assertThat(Contained.in(new Answer.NoEvidence(List.of("the ferry")), List.of("ferry")))
                .isFalse();
    }

    @Test
    void leavesOutAStringThatIsNothingButAnArticle() {
        assertThat(Contained.in(shown("It sank."), List.of("The", "?"))).isFalse();
    }

    private static Answer shown(String... claims) {
        Source source = new Source("a", "A", Optional.empty(), Optional.empty(), Optional.empty(), "It sank.", "v1");
        Span all = new Span(0, 8);
        Passage passage = new Passage(source, 1, Passage.Kind.PARAGRAPH, all, List.of());
        List<Citation> cited = List.of(new Citation(passage, all));
        return new Answer.Grounded(
                "",
                Arrays.stream(claims).map(text -> new CitedClaim(text, cited)).toList(),
                0,
                Answer.Mode.EXTRACTIVE);
    }
}
