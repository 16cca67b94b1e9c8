package summitbot.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import summitbot.domain.Passage;
import summitbot.domain.Span;

final class TranscriptPropertyTest {
    private static final String[] SCRAPS = {
        "Ada Berg",
        "Berg",
        "said",
        "told",
        "Paul",
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’",
        ",",
        ".",
        "?",
        "—",
        ":",
        ";",
        "(",
        ")",
        "he",
        "she",
        "who",
        "that",
        "according to",
        "the minister",
        "and",
        "but",
        "of",
        "by",
        "was",
        "not",
        "calling",
        "Mr.",
        "Dr.",
        "U.S.",
        "'s",
        "on Friday",
        "in",
        "a",
        "the",
        "\n",
        "rain",
        "42",
        "😀",
        "\u0301",
        "\ud800",
        "İ",
        "ß",
        "президент",
        "I",
        "X",
        "to",
        "as",
        "with"
    };

    @Property(tries = 2000)
    void noTextBreaksIt(@ForAll("garbage") String text) {
        List<Passage> passages = Article.of(text);
        Transcript transcript = Transcript.of(passages);
        transcript.cast().mentions(text);
        for (Statement statement : transcript.statements()) {
            assertThat(statement.passage().span().contains(statement.content())).isTrue();
            assertThat(statement.quotes()).allMatch(quote -> statement.content().contains(quote));
        }
        for (Name name : NameFinder.find(text, new Span(0, text.length()))) {
            assertThat(name.text()).isEqualTo(name.span().cut(text)).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> scraps = Arbitraries.of(SCRAPS).list().ofMaxSize(40).map(list -> String.join(" ", list));
        Arbitrary<String> glued = Arbitraries.of(SCRAPS).list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(scraps, glued, Arbitraries.strings().all().ofMaxLength(200));
    }
}
