package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Whatever a file of any kind holds, the good file beside it is read, and every span is what it promises to be. */
final class SeedFuzz {
    private static final String GOOD = "The board met.";
    private static final List<String> KINDS = List.of("a.txt", "b.md", "c.html", "d.jsonl", "sources.yaml");

    private static Path folder = Path.of("");

    @BeforeAll
    static void open() throws IOException {
        folder = Files.createTempDirectory("seeds");
        Files.writeString(folder.resolve("good.txt"), GOOD);
    }

    @AfterAll
    static void close() throws IOException {
        for (String kind : KINDS) {
            Files.deleteIfExists(folder.resolve(kind));
        }
        Files.delete(folder.resolve("good.txt"));
        Files.delete(folder);
    }

    @FuzzTest
    @DictionaryEntries({"# ", "---", "===", "- ", "> ", "```", "|", "1. ", "Key Facts", "Mr. ", " a.m. ET"})
    @DictionaryEntries({"<p>", "</p>", "<h1>", "<title>", "<td>", "<!--", "-->", "<script>", "&amp;", "<br>", "<pre>"})
    @DictionaryEntries({"{\"text\":\"", "\"id\":\"", "\"title\":\"", "\"}", "\\ud800", "\\u0000", "good.txt: {url: "})
    @DictionaryEntries({"title: ", "published: ", "&a ", "*a", "!!", "“", ".” ", "\ufeff", "\u2028", "\u0000", "\u00a0"
    })
    void leavesEverySpanInPlace(byte[] bytes) throws IOException, CorpusException {
        for (String kind : KINDS) {
            Files.write(folder.resolve(kind), bytes);
        }
        Reading reading = CorpusLaws.checked(new SeedReader().read(folder));
        assertThat(reading.corpus().passages())
                .filteredOn(passage -> passage.source().id().equals("good.txt"))
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).isEqualTo(GOOD));
    }
}
