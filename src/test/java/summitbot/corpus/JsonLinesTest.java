package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.domain.Source;

final class JsonLinesTest {
    private static final String GOOD = "{\"id\":\"good\",\"title\":\"T\",\"text\":\"The board met.\"}\n";

    @TempDir
    Path root;

    SeedFolder seeds = new SeedFolder(Path.of("."));

    @BeforeEach
    void useTheFolder() {
        seeds = new SeedFolder(root);
    }

    @Test
    void everyLineIsADocumentWithItsLabels() throws CorpusException {
        seeds.with("a.jsonl", """
                {"id":"d1","title":"One","text":"The board met.\\nIt voted.","url":"https://velmar.example/1","publisher":"Harbor Post","published":"2031-05-02","more":[1]}
                {"id":2,"title":"Two","text":"It left."}
                """);
        Source first = seeds.read().corpus().sources().getFirst();
        assertThat(seeds.ids()).containsExactly("d1", "2");
        assertThat(first.text()).isEqualTo("The board met.\nIt voted.");
        assertThat(first.url()).hasValue("https://velmar.example/1");
        assertThat(first.publisher()).hasValue("Harbor Post");
        assertThat(first.published()).hasValue("2031-05-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"id\":\"x\"",
                "{\"id\":\"x\",\"text\":\"a\"} {}",
                "[1,2]",
                "null",
                "7",
                "{\"id\":\"x\",\"title\":\"T\"}",
                "{\"id\":\"x\",\"text\":\"  \"}",
                "{\"id\":\"x\",\"text\":{\"a\":1}}",
                "{\"id\":\"x\",\"text\":\"***\"}",
                "\u0000",
            })
    void aBadLineIsNamedAndTheRestIsRead(String line) throws CorpusException {
        seeds.with("a.jsonl", GOOD + line + "\n" + GOOD.replace("good", "last"));
        assertThat(seeds.ids()).containsExactly("good", "last");
        assertThat(seeds.warnings()).singleElement().asString().startsWith("a.jsonl:2 ");
    }

    @Test
    void aDeepLineIsNamedAndTheRestIsRead() throws CorpusException {
        seeds.with("a.jsonl", "{\"more\":" + "[".repeat(100_000) + "\n" + GOOD);
        assertThat(seeds.warnings()).singleElement().asString().startsWith("a.jsonl:1 ");
    }

    @Test
    void aLineThatIsTooLongIsSkipped() throws CorpusException {
        seeds.with("a.jsonl", GOOD + GOOD.replace("met", "met ".repeat(300_000)) + GOOD.replace("good", "last"));
        assertThat(seeds.ids()).containsExactly("good", "last");
        assertThat(seeds.warnings()).singleElement().asString().contains("a.jsonl:2", "longer than 1000000 bytes");
    }

    @Test
    void emptyLinesAndAMissingLastBreakAreFine() throws CorpusException {
        seeds.with(
                "a.jsonl",
                "\uFEFF" + GOOD + "\r\n\n  \n" + GOOD.replace("good", "last").strip());
        assertThat(seeds.ids()).containsExactly("good", "last");
        assertThat(seeds.warnings()).isEmpty();
    }

    @Test
    void aDocumentWithoutIdIsCalledByItsLine() throws CorpusException {
        seeds.with("a.jsonl", "\n{\"text\":\"The board met.\"}");
        assertThat(seeds.ids()).containsExactly("a.jsonl:2");
        assertThat(seeds.titles()).containsExactly("The board met.");
    }

    @Test
    void aRepeatedIdLosesNoText() throws CorpusException {
        seeds.with("a.jsonl", GOOD + GOOD.replace("good", "good~2") + GOOD + GOOD);
        assertThat(seeds.ids()).containsExactly("good", "good~2", "good~2~", "good~3");
        assertThat(seeds.warnings()).hasSize(2).first().asString().contains("a.jsonl:3", "good~2~");
    }

    @Test
    void aFileOfAnotherKindIsGivenUp() throws CorpusException {
        seeds.with("a.jsonl", "{\"id\":1}\n".repeat(1_500) + GOOD).with("b.txt", "It voted.");
        assertThat(seeds.ids()).containsExactly("b.txt");
        assertThat(seeds.warnings()).last().asString().isEqualTo("And 951 more files or lines have a problem.");
    }

    @Test
    void halfACharacterReadsAsTheReplacementCharacter() throws CorpusException {
        seeds.with("a.jsonl", "{\"id\":\"x\",\"text\":\"a\\ud83d b \\ud83d\\ude00 \\ude00\"}");
        assertThat(seeds.read().corpus().sources().getFirst().text()).isEqualTo("a\uFFFD b 😀 \uFFFD");
    }

    @Test
    void invalidBytesAreReplacedAndToldOnce() throws CorpusException {
        byte[] line = GOOD.replace("met", "m\u00E9t").getBytes(StandardCharsets.ISO_8859_1);
        byte[] twice = (new String(line, StandardCharsets.ISO_8859_1)
                        + new String(line, StandardCharsets.ISO_8859_1).replace("good", "last"))
                .getBytes(StandardCharsets.ISO_8859_1);
        seeds.with("a.jsonl", twice);
        assertThat(seeds.passages()).containsExactly("The board m\uFFFDt.", "The board m\uFFFDt.");
        assertThat(seeds.warnings()).singleElement().asString().contains("a.jsonl:1", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "tg://x",
                "http://",
                "https://a@b.example/",
                "no address"
            })
    void onlyWebAddressesAreKept(String url) throws CorpusException {
        seeds.with("a.jsonl", GOOD.replace("}", ",\"url\":\"" + url + "\"}"));
        assertThat(seeds.read().corpus().sources().getFirst().url()).isEqualTo(Optional.empty());
        assertThat(seeds.warnings()).singleElement().asString().startsWith("a.jsonl:1 has a url");
    }
}
