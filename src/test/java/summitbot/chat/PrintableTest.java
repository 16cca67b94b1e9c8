package summitbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PrintableTest {
    private static final Pattern NUMBERED = Pattern.compile("[\\[［【〔⟦][\\p{N}\\s,]*\\p{N}[\\p{N}\\s,]*[\\]］】〕⟧]");

    @Property(tries = 10_000)
    void keepsNoControlNoBidiAndNoTagCharacter(@ForAll("hostile") String text) {
        assertThat(Printable.of(text).codePoints())
                .noneMatch(code -> Character.isISOControl(code) && code != '\n' && code != '\t')
                .noneMatch(code -> (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069))
                .noneMatch(code -> code >= 0xE0000 && code <= 0xE0FFF)
                .noneMatch(code -> code >= 0xD800 && code <= 0xDFFF);
    }

    @Property(tries = 10_000)
    void makesOneLineWithoutAnythingThatLooksLikeAMark(@ForAll("hostile") String text) {
        assertThat(Printable.line(text)).doesNotContain("\n", "\t").doesNotContainPattern(NUMBERED);
    }

    @Property(tries = 5_000)
    void changesNothingTheSecondTime(@ForAll("hostile") String text) {
        assertThat(Printable.of(Printable.of(text))).isEqualTo(Printable.of(text));
    }

    @Example
    void keepsWhatPeopleWrite() {
        String text = "Zürich, “naïve” — 3½ °C, 日本語, עברית, हिन्दी, Tiếng Việt 👨‍👩‍👧 ❤️\n\tend";

        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @Example
    void disarmsTerminalCommands() {
        assertThat(Printable.of("a\u001B[2Jb\u001B]52;c;aGk=\u0007c\rd\be\u009B31mf"))
                .isEqualTo("a[2Jb]52;c;aGk=cde31mf");
    }

    @Example
    void limitsHowManyMarksOneLetterCarries() {
        assertThat(Printable.of("Z" + "\u0301\u200B".repeat(10_000) + "o")).isEqualTo("Z" + "\u0301".repeat(4) + "o");
    }

    @Example
    void takesNoSeparatorBeforeANumberForInnocent() {
        assertThat(Printable.line("She wrote [\u0001,\0\u00001] and [ -2]")).isEqualTo("She wrote (,1) and (-2)");
    }

    @Example
    void findsMarksInLongTextQuickly() {
        assertThat(Printable.line("[1 ".repeat(50_000))).startsWith("[1 [1");
        assertThat(Printable.line("[, ".repeat(50_000))).startsWith("[, [,");
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\u001B[31m",
                "\u009B",
                "\u202E",
                "\u2066",
                "\u200B",
                "\uD83D",
                "\uDE00",
                "[",
                "]",
                "【",
                "］",
                "1",
                ",",
                "٣",
                "\u0301",
                "\r",
                "\n",
                "\u2028",
                "\0",
                "\uFEFF",
                "👩\u200D👧",
                " ",
                "a",
                new String(Character.toChars(0xE0041)));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
        return Arbitraries.oneOf(pieces, any).list().ofMaxSize(30).map(list -> String.join("", list));
    }
}
