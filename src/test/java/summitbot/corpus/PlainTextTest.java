package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlainTextTest {
    @TempDir
    Path root;

    SeedFolder seeds = new SeedFolder(Path.of("."));

    @BeforeEach
    void useTheFolder() {
        seeds = new SeedFolder(root);
    }

    @Nested
    final class Lines {
        @Test
        void eachLineIsAPassage() throws CorpusException {
            seeds.with("a.txt", "\n\nThe board met in Velmar.\nIt voted on the ferry.\r\n\r\n  It went home.  \n");
            assertThat(seeds.passages())
                    .containsExactly("The board met in Velmar.", "It voted on the ferry.", "It went home.");
        }

        @Test
        void aFirstLineWithoutAFullStopIsAHeadline() throws CorpusException {
            seeds.with(
                    "a.txt",
                    "Who pays for the broken bridge?\nThe council of Velmar said on Monday that it does not know who pays.\n");
            assertThat(seeds.passages()).first().isEqualTo("# Who pays for the broken bridge?");
        }

        @Test
        void hardWrappedLinesAreOnePassage() throws CorpusException {
            seeds.with("a.txt", """
                    The harbor board of Velmar met on Tuesday to vote on the new
                    ferry terminal, which has been planned for ten years now. Ada
                    Quist voted against it. She said that the terminal is too close.
                    Nobody answered her.

                    The next meeting is in May, and it will be open to
                    everyone.
                    """);
            assertThat(seeds.passages()).hasSize(2);
            assertThat(seeds.passages().getFirst())
                    .startsWith("The harbor board")
                    .endsWith("answered her.");
        }

        @Test
        void aShortLineOfAWrappedBlockEndsItsParagraph() throws CorpusException {
            seeds.with("a.txt", """
                    Ferries
                    The harbor board of Velmar met on Tuesday to vote on the new
                    ferry terminal.
                    The next meeting is in May, and it will be open to all of the
                    people of the town.
                    """);
            assertThat(seeds.passages()).hasSize(3).first().isEqualTo("# Ferries");
        }

        @Test
        void listItemsAndSpeakersStayApart() throws CorpusException {
            seeds.with("a.txt", """
                    What the board wants to have by next spring
                    - a terminal for cars
                    - a terminal for people on foot
                    Holm: are we done with this
                    Pell: yes, we are done
                    """);
            assertThat(seeds.passages()).hasSize(5);
        }

        @Test
        void aLongLineThatBreaksInsideASentenceGoesOn() throws CorpusException {
            String start =
                    "The tank of the ferry holds a mixture of gases that the engineers of Velmar have measured with"
                            + " great care, and they found mostly O";
            seeds.with("a.txt", start + "\n2 and a little of everything else.\nNobody was surprised by that.");
            assertThat(seeds.passages()).hasSize(2);
        }

        @Test
        void aRowOfStarsIsNoPassage() throws CorpusException {
            seeds.with("a.txt", "The board met.\n* * *\n-----\nIt voted.");
            assertThat(seeds.passages()).containsExactly("The board met.", "It voted.");
        }
    }

    @Nested
    final class HeadingLines {
        @Test
        void labelsAndLinkTitlesAreHeadings() throws CorpusException {
            seeds.with("a.txt", """
                    Key Facts
                    The board met in Velmar.
                    What to watch
                    It voted on the ferry
                    Velmar Board Says It Will Vote Again In May After The Recount (Harbor Post)
                    """);
            assertThat(seeds.passages())
                    .containsExactly(
                            "# Key Facts",
                            "The board met in Velmar.",
                            "# What to watch",
                            "It voted on the ferry",
                            "# Velmar Board Says It Will Vote Again In May After The Recount (Harbor Post)");
        }

        @Test
        void aTextOfHeadingsOnlyIsText() throws CorpusException {
            seeds.with("a.txt", "Velmar Opens Ferry");
            assertThat(seeds.passages()).containsExactly("Velmar Opens Ferry");
        }
    }

    @Nested
    final class LongParagraphs {
        @Test
        void areCutAtSentenceEndsIntoSimilarPieces() throws CorpusException {
            seeds.with("a.txt", "The board of Velmar met again to vote on the ferry terminal. ".repeat(40));
            assertThat(seeds.passages())
                    .hasSize(2)
                    .allMatch(passage -> passage.length() > 500 && passage.endsWith("."));
        }

        @Test
        void withoutAnySentenceEndAreCutAnyway() throws CorpusException {
            seeds.with("a.txt", "velmar".repeat(10_000));
            assertThat(seeds.passages()).hasSize(30);
        }
    }
}
