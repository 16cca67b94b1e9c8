package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.domain.Source;

final class SourceNotesTest {
    @TempDir
    Path root;

    SeedFolder seeds = new SeedFolder(Path.of("."));

    @BeforeEach
    void useTheFolder() {
        seeds = new SeedFolder(root)
                .with("news/a.txt", "The board met.")
                .with("b.jsonl", "{\"id\":\"d1\",\"text\":\"It voted.\"}");
    }

    @Test
    void describeFilesAndDocuments() throws CorpusException {
        seeds.with("sources.yaml", """
                news/a.txt:
                  title: The Ferry Vote
                  publisher: Harbor Post
                  url: https://velmar.example/ferry
                  published: 2031-05-02
                d1: {title: Two}
                """);
        Source file = seeds.read().corpus().sources().getLast();
        assertThat(seeds.warnings()).isEmpty();
        assertThat(seeds.titles()).containsExactly("Two", "The Ferry Vote");
        assertThat(file.publisher()).hasValue("Harbor Post");
        assertThat(file.url()).hasValue("https://velmar.example/ferry");
        assertThat(file.published()).hasValue("2031-05-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just words",
                "- a\n- b",
                "news/a.txt: [1, 2]",
                "news/a.txt: {title: [",
                "news/a.txt:\n\ttitle: x",
                "a: &a [x]\nb: [*a, *a]",
                "news/a.txt: {url: 'javascript:alert(1)'}",
                "missing.txt: {title: X}",
                "!!javax.script.ScriptEngineManager [x]",
            })
    void brokenNotesAreAWarningAndTheSeedsAreRead(String yaml) throws CorpusException {
        seeds.with("sources.yaml", yaml);
        assertThat(seeds.titles()).containsExactly("It voted.", "The board met.");
        assertThat(seeds.warnings()).isNotEmpty().allMatch(warning -> warning.startsWith("sources.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "news/a.txt:\n"})
    void emptyNotesSayNothing(String yaml) throws CorpusException {
        seeds.with("sources.yaml", yaml);
        assertThat(seeds.warnings()).isEmpty();
        assertThat(seeds.titles()).hasSize(2);
    }

    @Test
    void anotherFolderHasNoNotes() throws CorpusException {
        seeds.with("news/sources.yaml", "a.txt: {title: X}");
        assertThat(seeds.warnings()).singleElement().asString().startsWith("news/sources.yaml was skipped");
    }
}
