package summitbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.domain.Citation;
import summitbot.domain.Span;

final class ReaderLinkTest {
    private static final Article BRIDGE =
            Article.of("town/old bridge+é.txt", "Old bridge", "The bridge shuts on Monday.", "Repairs cost 4 million.");

    @ParameterizedTest
    @ValueSource(strings = {"https://bot.example/pages", "https://bot.example/pages/", "https://bot.example/pages//"})
    void leadsToTheWordsOfAllCitations(String base) {
        Citation repairs = BRIDGE.cite("Repairs");
        assertThat(ReaderLink.to(URI.create(base), List.of(repairs, BRIDGE.cite("4 million"), repairs)))
                .hasToString("https://bot.example/pages/s/town/old%20bridge%2B%C3%A9.txt?p=2&v=v1&h=28-35&h=41-50#h");
    }

    @Test
    void staysShortHoweverManyWordsAreCited() {
        List<Citation> many = IntStream.range(0, 27)
                .mapToObj(at -> new Citation(BRIDGE.passages().getFirst(), new Span(at, at + 1)))
                .toList();
        String link = ReaderLink.to(URI.create("https://bot.example"), many).toString();
        assertThat(Collections.frequency(link.chars().mapToObj(c -> (char) c).toList(), '&'))
                .isEqualTo(1 + 20);
    }

    @Test
    void namesThePageOfASource() {
        assertThat(ReaderLink.path(BRIDGE.source())).isEqualTo("/s/town/old%20bridge%2B%C3%A9.txt");
    }
}
