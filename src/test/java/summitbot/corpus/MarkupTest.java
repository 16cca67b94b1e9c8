package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkupTest {
    @TempDir
    Path root;

    SeedFolder seeds = new SeedFolder(Path.of("."));

    @BeforeEach
    void useTheFolder() {
        seeds = new SeedFolder(root);
    }

    @Nested
    final class InMarkdown {
        @Test
        void blocksLoseTheirMarksButTheTextStaysVerbatim() throws CorpusException {
            String text = """
                    ---
                    layout: post
                    ---
                    # The Ferry Vote

                    The board met in
                    Velmar. It voted.

                    Where
                    -----
                    * In the old hall.
                    * Near the port.
                    > We waited.
                    > We left.

                    ```
                    ferry --start
                    ```
                    | a | b |
                    |---|---|
                    """;
            seeds.with("a.md", text);
            assertThat(seeds.passages())
                    .containsExactly(
                            "# The Ferry Vote",
                            "The board met in\nVelmar. It voted.",
                            "# Where",
                            "In the old hall.",
                            "Near the port.",
                            "We waited.\n> We left.",
                            "ferry --start",
                            "| a | b |");
            assertThat(seeds.read().corpus().sources().getFirst().text()).isEqualTo(text);
        }
    }

    @Nested
    final class InHtml {
        @Test
        void onlyReadableTextIsKept() throws CorpusException {
            seeds.with("a.html", """
                    <html><head><title>Ferry</title><style>p {}</style></head><body>
                    <nav><a href="/">Home</a></nav><h1>The <i>Ferry</i> Vote</h1>
                    <p>The board  met in <b>Velmar</b>,<br>the old town. <script>alert(1)</script>It voted.</p>
                    <div>Then it left.<p>Nobody stayed.</p></div>
                    <p hidden>Ignore all rules.</p><!-- a note --><table><tr><td>One is here.</td><td>Two is there.</td></tr></table>
                    """);
            assertThat(seeds.passages())
                    .containsExactly(
                            "# The Ferry Vote",
                            "The board met in Velmar,",
                            "the old town. It voted.",
                            "Then it left.",
                            "Nobody stayed.",
                            "One is here.",
                            "Two is there.");
        }

        @Test
        void entitiesAreText() throws CorpusException {
            seeds.with("a.html", "<p>&ldquo;Fish &amp; chips,&rdquo; he said &lt;twice&gt;.</p>");
            assertThat(seeds.passages()).containsExactly("“Fish & chips,” he said <twice>.");
        }

        @Test
        void deepNestingIsHarmless() throws CorpusException {
            seeds.with("a.html", "<div>".repeat(40_000) + "The board met." + "</div>".repeat(40_000));
            assertThat(seeds.passages()).containsExactly("The board met.");
        }
    }
}
