package summitbot.corpus;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends, soon, and with lawful passages or a warning. */
final class AnyBytesTest {
    private static final int LENGTH = 200_000;

    @Property(tries = 1_000)
    void randomBytesAreReadInEveryFormat(@ForAll("bytes") byte[] bytes) throws IOException {
        readInEveryFormat(bytes);
    }

    @Property(tries = 500)
    void randomMarkupIsReadInEveryFormat(@ForAll("markup") String text) throws IOException {
        readInEveryFormat(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a\n",
                "A\n",
                "\n",
                "\r",
                "# ",
                "#\n",
                "> ",
                "- ",
                "- a\n",
                "---\n",
                "=\n",
                "```\n",
                "A B\n",
                "1. ",
                "|",
                "*",
                "<div>",
                "<p>",
                "<b>",
                "<b><p>",
                "<a href='x'>",
                "<table><tr><td>",
                "<table><b>",
                "<select><option>",
                "<!--",
                "<![CDATA[",
                "&amp;",
                "&",
                "<",
                "<a b=",
                "<svg><p>",
                "</p>",
                "{",
                "[",
                "{\"text\":",
                "\"",
                "\\",
                "{}\n",
                "The board\nmet. ",
                "\u2028",
                "a\u0000",
            })
    void aLongRepetitionTakesLinearTime(String pattern) {
        byte[] bytes = pattern.repeat(LENGTH / pattern.length()).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readInEveryFormat(bytes));
    }

    private static void readInEveryFormat(byte[] bytes) throws IOException {
        Warnings warnings = new Warnings(50);
        CorpusBuilder corpus = new CorpusBuilder(Map.of(), warnings, Long.MAX_VALUE);
        // Not by the decoder, which keeps noise away from the readers.
        String text = new String(bytes, StandardCharsets.UTF_8);
        corpus.add(PlainText.draft("a.txt", text));
        corpus.add(Markdown.draft("a.md", text));
        corpus.add(HtmlPage.draft("a.html", text));
        new JsonLines("a.jsonl", warnings, corpus).read(new ByteArrayInputStream(bytes), 1_000_000);
        CorpusLaws.checked(new Reading(corpus.corpus(), warnings.list(), Whole.NOTHING));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "# ",
                        "\n",
                        "\n\n",
                        "---\n",
                        "===\n",
                        "- ",
                        "> ",
                        "<p>",
                        "</p>",
                        "<b>",
                        "<h1>",
                        "</h1>",
                        "<br>",
                        "<title>",
                        "<td>",
                        "&amp;",
                        "&lt;",
                        "<!--",
                        "-->",
                        "{\"id\":\"a\",",
                        "\"text\":\"It voted.\"}",
                        "\"title\":\"\",",
                        "The board met.",
                        "Key Facts",
                        "“We go. ",
                        "Mr. ",
                        "word ",
                        "\uFEFF",
                        "\u200B",
                        "é",
                        "😀",
                        "\u0000",
                        "\\ud800",
                        "***",
                        "x".repeat(1_200))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
