package summitbot.telegram.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.chat.Article;
import summitbot.chat.Footnote;
import summitbot.domain.Citation;
import summitbot.domain.Span;

final class RefTest {
    private static final Article ARTICLE =
            Article.of("a.txt", "The ferry", "The ferry sails at noon.", "It was late twice this week.");

    private static Footnote footnote(List<Citation> citations) {
        return new Footnote(1, citations.getFirst().passage(), citations);
    }

    @Test
    void leadsBackToThePassageAndTheWords() {
        Ref ref = Ref.to(footnote(List.of(ARTICLE.cite("late twice"))));
        Ref read = Ref.decoded(ref.encoded()).orElseThrow();
        assertThat(read).isEqualTo(ref);
        assertThat(read.find(ARTICLE.corpus()))
                .hasValueSatisfying(passage ->
                        assertThat(read.words().getFirst().cut(passage.text())).isEqualTo("late twice"));
    }

    @Test
    void knowsWhenTheSourceHasChanged() {
        Ref ref = Ref.to(ARTICLE.passages().getFirst());
        assertThat(ref.isUnchanged(ARTICLE.passages().getFirst())).isTrue();
        assertThat(new Ref(ref.passage(), "v0", List.of())
                        .isUnchanged(ARTICLE.passages().getFirst()))
                .isFalse();
    }

    @Property(tries = 10_000)
    void fitsIntoAButtonWhateverTheSourceIsCalled(
            @ForAll @StringLength(max = 300) String id, @ForAll @IntRange(min = 1, max = 40) int quotes) {
        Article article = Article.of(id, "Title", "x".repeat(100_000));
        List<Citation> citations = java.util.stream.IntStream.range(0, quotes)
                .mapToObj(i -> new Citation(article.passages().getFirst(), new Span(i * 2_000, i * 2_000 + 1_999)))
                .toList();
        String data = new Press.Source(Ref.to(footnote(citations))).data();
        assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        assertThat(Press.of(data)).isPresent();
    }

    @Property(tries = 10_000)
    void readsNothingIntoForgedData(@ForAll @StringLength(max = 80) String data) {
        assertThat(Press.of(data).map(Press::data))
                .satisfiesAnyOf(
                        press -> assertThat(press).isEmpty(),
                        press -> assertThat(press).contains(data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "sabc", "f2", "a", "a12", "m", "m999", "s___________.5-2", "x1", "sAAAAAAAAAAA.-"})
    void refusesWhatIsAlmostRight(String data) {
        assertThat(Press.of(data)).isEmpty();
    }
}
