package summitbot.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

final class InkTest {
    @Property(tries = 5_000)
    void letsNoControlThroughButItsOwnColours(@ForAll @StringLength(max = 60) String text, @ForAll Style style) {
        String rendered = new Ink(true)
                .add(style, text)
                .add(Style.MARK, "\u001B]0;title\u0007" + text)
                .render(20);

        assertThat(rendered.replaceAll("\u001B\\[0(;\\d)*(;\\d\\d)?m", ""))
                .doesNotContainPattern("[\\p{Cntrl}&&[^\n\t]]|[\u0080-\u009F\u202A-\u202E\u2066-\u2069]");
    }

    @Property(tries = 2_000)
    void breaksOnlyAtSpaces(@ForAll("words") String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        String rendered = new Ink(false).add(Style.PLAIN, text).render(width);

        assertThat(rendered.strip().replaceAll("\n {2}", " ")).isEqualTo(text);
    }

    @Property(tries = 2_000)
    void fitsTheWidthWhereverAWordDoes(@ForAll("words") String text, @ForAll @IntRange(min = 12, max = 40) int width) {
        assertThat(new Ink(false).add(Style.PLAIN, text).render(width).lines())
                .allMatch(line -> line.length() <= width);
    }

    @Example
    void setsCitedWordsOffWithoutColours() {
        String cited = new Ink(false)
                .add(Style.PLAIN, "It ")
                .add(Style.CITED, "opened")
                .render(0);

        assertThat(cited).isEqualTo("It **opened**\n");
    }

    @Example
    void endsEveryColourThatItStarts() {
        String coloured =
                new Ink(true).add(Style.PLAIN, "It ").add(Style.CITED, "opened").render(0);

        assertThat(coloured).isEqualTo("It \u001B[0;1;4mopened\u001B[0m\n");
    }

    @Example
    void countsWideCharactersAsTwoColumns() {
        assertThat(new Ink(false).add(Style.PLAIN, "日本 日本 日本").render(9)).isEqualTo("日本 日本\n  日本\n");
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> words() {
        return net.jqwik.api.Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }
}
