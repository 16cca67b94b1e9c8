package summitbot.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside a good file lies a hostile one: it is read or skipped, with at most one clear warning, and the good one is read. */
@Timeout(30)
final class HostileSeedsTest {
    private static final String GOOD = "The board met.";

    @TempDir
    Path root;

    @ParameterizedTest
    @MethodSource({"read", "readWithAWarning"})
    void isReadAsText(String name, byte[] bytes, String text, String warning) throws CorpusException {
        SeedFolder seeds = new SeedFolder(root).with(name, bytes).with("good.txt", GOOD);
        assertThat(seeds.passages()).contains(text, GOOD);
        assertThat(seeds.warnings()).hasSize(warning.isEmpty() ? 0 : 1).allMatch(told -> told.contains(warning));
    }

    @ParameterizedTest
    @MethodSource("skipped")
    void isSkippedWithAWarning(String name, byte[] bytes, String warning) throws CorpusException {
        SeedFolder seeds = new SeedFolder(root).with(name, bytes).with("good.txt", GOOD);
        assertThat(seeds.passages()).containsExactly(GOOD);
        assertThat(seeds.warnings()).singleElement().asString().contains(warning);
    }

    @ParameterizedTest
    @MethodSource("passedOver")
    void isPassedOverInSilence(String name) throws CorpusException {
        SeedFolder seeds = new SeedFolder(root).with(name, "Not news.").with("good.txt", GOOD);
        assertThat(seeds.passages()).containsExactly(GOOD);
        assertThat(seeds.warnings()).isEmpty();
    }

    static Stream<Arguments> read() {
        return Stream.of(
                asText("UTF-8 with a byte order mark", "a.txt", "\uFEFFIt voted.".getBytes(UTF_8)),
                asText("UTF-16, little end first", "a.txt", "\uFEFFIt voted.".getBytes(UTF_16LE)),
                asText("UTF-16, big end first", "a.md", "\uFEFFIt voted.".getBytes(UTF_16BE)),
                asText("a manual page that prints letters twice", "a.txt", bytes("N\bNA\bAM\bME\bE\n\nIt voted.")),
                asText(
                        "another alphabet",
                        "a.txt",
                        bytes("\u041F\u0430\u0440\u043E\u043C \u0443\u0448\u0451\u043B.\n\nIt voted.")),
                asText("old Mac line breaks", "a.txt", bytes("Key Facts\rIt voted.\r")),
                asText("control characters", "a.txt", bytes("\u001B[31m It\n\nIt voted.\n\u0007\u0008")),
                asText("an ending in capitals", "A.TXT", bytes("It voted.")),
                asText("a long name", "a".repeat(251) + ".txt", bytes("It voted.")),
                asText("a name of many scripts", "ή-שלום-é.txt", bytes("It voted.")),
                asText("a name with line break and colour", "a\n\u001B[31m.txt", bytes("It voted.")),
                asText("a name that turns direction", "a\u202Etxt.txt", bytes("It voted.")),
                asText("markup in plain text", "a.txt", bytes("<script>x</script>\nIt voted.")),
                asText("broken markup", "a.html", bytes("<p><b>It voted.</p><table><a href='")),
                asText("deep folders", "1/2/3/4/5/6/a.txt", bytes("It voted.")));
    }

    static Stream<Arguments> readWithAWarning() {
        return Stream.of(
                warned(
                        "Latin-1",
                        "a.txt",
                        "Caf\u00E9 voted.".getBytes(ISO_8859_1),
                        "Caf\uFFFD voted.",
                        "a.txt is not valid UTF-8"),
                warned(
                        "cut UTF-8",
                        "a.txt",
                        new byte[] {'N', 'o', '.', '\n', 'x', (byte) 0xE2, (byte) 0x80},
                        "No.",
                        "UTF-8"),
                warned(
                        "Latin-1 with many accents",
                        "a.txt",
                        "\u00DEa\u00F0 er \u00E1g\u00E6tt a\u00F0 sj\u00E1 \u00FEig h\u00E9r.\nIt voted."
                                .getBytes(ISO_8859_1),
                        "It voted.",
                        "a.txt is not valid UTF-8"),
                warned(
                        "windows-1252",
                        "a.txt",
                        "\u201CIt voted,\u201D she said \u2013 twice.".getBytes(Charset.forName("windows-1252")),
                        "\uFFFDIt voted,\uFFFD she said \uFFFD twice.",
                        "a.txt is not valid UTF-8"),
                warned("odd UTF-16", "a.txt", new byte[] {-2, -1, 0, 'N', 0, 'o', 0, '.', 1}, "No.\uFFFD", "UTF-8"));
    }

    static Stream<Arguments> skipped() {
        return Stream.of(
                skip("empty", "a.txt", new byte[0], "a.txt holds no text"),
                skip("only white space", "a.txt", bytes(" \n\t\u00A0\n"), "holds no text"),
                skip("only signs", "a.txt", bytes("*** --- ***"), "holds no text"),
                skip("a page without text", "a.html", bytes("<title>T</title><script>x</script>"), "holds no text"),
                skip("a page of tags", "a.html", bytes("<table><b>".repeat(60_000)), "a.html has too many tags"),
                skip("a NUL", "a.txt", bytes("It\0voted."), "is not a text file"),
                skip(
                        "a picture called text",
                        "a.txt",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13},
                        "not a text"),
                skip("noise called text", "a.txt", noise(2_048), "a.txt is not a text file and was skipped"),
                skip("a little noise", "a.md", noise(100), "a.md is not a text file and was skipped"),
                skip("noise called a page", "a.html", noise(2_048), "a.html is not a text file and was skipped"),
                skip(
                        "mostly control characters",
                        "a.txt",
                        bytes("It\u0001\u0002\u0003voted\u0004\u0005"),
                        "it holds what no text holds. If it is one, save it as UTF-8."),
                skip(
                        "another alphabet in an old encoding",
                        "a.txt",
                        "\u041F\u0430\u0440\u043E\u043C \u0443\u0448\u0451\u043B"
                                .getBytes(Charset.forName("windows-1251")),
                        "save it as UTF-8"),
                skip("noise in a line", "a.jsonl", noise(100), "a.jsonl:1 is not text and was skipped"),
                skip("UTF-32", "a.txt", new byte[] {-1, -2, 0, 0, 'N', 0, 0, 0}, "is not a text file"),
                skip("a type that is not read", "a.pdf", bytes("%PDF"), "a.pdf was skipped: only .txt"),
                skip("no type at all", "notes", bytes("It voted."), "notes was skipped"),
                skip("a name with line break", "a\nb.pdf", bytes("x"), "a\\u000ab.pdf was skipped"),
                skip("a name with colour", "\u001B[31m.pdf", bytes("x"), "\\u001b[31m.pdf"),
                skip("too large", "a.txt", new byte[20_000_001], "a.txt is larger than 20 MB"),
                skip("a megabyte line", "a.jsonl", bytes("x".repeat(2_000_000)), "a.jsonl:1 is longer"),
                skip("lines that are no JSON", "a.jsonl", bytes("hello"), "a.jsonl:1 is not a JSON document"),
                skip("lines in UTF-16", "a.jsonl", "\uFEFF{}\n{}".getBytes(UTF_16LE), "a.jsonl is UTF-16"),
                skip("too deep", "d/".repeat(40) + "a.txt", bytes("It voted."), "lies too deep"));
    }

    static List<String> passedOver() {
        return List.of(".hidden.txt", ".git/a.txt", "README.md", "readme", "LICENSE", "LICENSE.txt");
    }

    private static Arguments asText(String what, String name, byte[] bytes) {
        return warned(what, name, bytes, "It voted.", "");
    }

    private static Arguments warned(String what, String name, byte[] bytes, String text, String warning) {
        return Arguments.of(Named.of(what, name), bytes, text, warning);
    }

    private static Arguments skip(String what, String name, byte[] bytes, String warning) {
        return Arguments.of(Named.of(what, name), bytes, warning);
    }

    /** Without a NUL, which would give it away, and without the end of a line. */
    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        Random random = new Random(1);
        for (int at = 0; at < length; at++) {
            noise[at] = (byte) (14 + random.nextInt(242));
        }
        return noise;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
