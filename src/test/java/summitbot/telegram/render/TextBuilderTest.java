package summitbot.telegram.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.telegram.render.Text.Mark;
import summitbot.telegram.render.Text.Style;

final class TextBuilderTest {
    private static List<String> code(String text) {
        Text built = Text.plain(text);
        return built.marks().stream()
                .map(mark -> built.value().substring(mark.start(), mark.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/a?b=c",
                "evil.example",
                "sub.evil.example/path",
                "EXAMPLE.COM",
                "tg://resolve?domain=x",
                "javascript://x",
                "me@mail.example",
                "@somebody",
                "/start",
                "/start@other_bot",
                "#topic",
                "$ABC",
                "127.0.0.1:8080/x",
                "пример.рф",
                "xn--e1afmkfd.xn--p1ai"
            })
    void showsWhatWouldBecomeALinkAsCode(String link) {
        assertThat(code("see " + link)).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 a.m. ET",
                "the U.S. said",
                "3.5 percent",
                "and/or",
                "$500",
                "#1",
                "1/2",
                "end of war.The next day",
                "2019-2020",
                "at 3:30 p.m.",
                "S&P",
                "a@ b",
                "“hm,” he said",
                "No. 10"
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(code(text)).isEmpty();
    }

    @Test
    void cutsCodeOutOfWhatIsBold() {
        Text text =
                new TextBuilder().add("before evil.example after", Style.BOLD).build();
        assertThat(text.marks())
                .containsExactly(
                        new Mark(Style.BOLD, 0, 7, ""),
                        new Mark(Style.CODE, 7, 19, ""),
                        new Mark(Style.BOLD, 19, 25, ""));
    }

    @Test
    void trimsItsEndsAndMovesTheMarks() {
        Text text =
                new TextBuilder().add(" \n").add("bold", Style.BOLD).add(" \n").build();
        assertThat(text).isEqualTo(new Text("bold", List.of(new Mark(Style.BOLD, 0, 4, ""))));
    }

    @Provide
    Arbitrary<String> strings() {
        return Strings.hard(40);
    }

    @Property(tries = 500)
    void showsNothingThatIsNotMeant(@ForAll("strings") String one, @ForAll("strings") String other) {
        Text text = new TextBuilder().add(one).add(other, Style.BOLD).build();
        assertThat(text.value().chars()).noneMatch(c -> c == '\u202E' || c == 0 || c == 0x200B);
        assertThat(text.value()).isEqualTo(text.value().strip());
        for (int i = 0; i < text.marks().size(); i++) {
            for (int j = 0; j < i; j++) {
                Mark a = text.marks().get(i);
                Mark b = text.marks().get(j);
                assertThat(a.start() >= b.end() || b.start() >= a.end()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a@", "/a", "@", "a-", "http://", "1.1.", "#", "a.b@", "..", "[[", "_"})
    void staysFastOnTextsMadeToKeepItBusy(String part) {
        String text = part.repeat(100_000 / part.length());
        long start = System.nanoTime();
        LinkLike.in(text);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
