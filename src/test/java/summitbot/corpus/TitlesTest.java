package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitlesTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The board met. It voted.                       | The board met.
                    VELMAR, Norland — The board met.               | The board met.
                    VELMAR, Norland (HP) – The board met.          | The board met.
                    PORT ORLA - The board met.                     | The board met.
                    Velmar — the old town — voted.                 | Velmar — the old town — voted.
                    PORT ORLA. The board met. It voted.            | The board met.
                    ALL IN CAPITALS.                               | ALL IN CAPITALS.
                    """)
    void aTitleIsTheFirstSentenceWithoutItsDateline(String text, String title) throws CorpusException {
        assertThat(new SeedFolder(root).with("8f3a.txt", text).titles()).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.txt  | Velmar Board Approves Ferry Terminal~The board met in Velmar. | Velmar Board Approves Ferry Terminal
                    a.txt  | Storm hits coast~~The board met in Velmar.                    | Storm hits coast
                    a.txt  | Topline~The board met in Velmar.                              | The board met in Velmar.
                    a.md   | Some words first.~~# The *Ferry* Vote~~The board met.         | The *Ferry* Vote
                    a.html | <title> Ferry &amp;  Vote </title><p>The board met.           | Ferry & Vote
                    a.html | <p>The board met.</p>                                         | The board met.
                    a.jsonl| {"id":"1","title":"A\\n\\u001b[31mB","text":"The board met."}  | A [31mB
                    """)
    void aHeadlineComesBeforeASentence(String name, String text, String title) throws CorpusException {
        assertThat(new SeedFolder(root).with(name, text.replace('~', '\n')).titles())
                .containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"the board of Velmar , 84", "x😀, 200"})
    void aLongTitleIsShortenedAtAWord(String piece, int times) throws CorpusException {
        String title = new SeedFolder(root)
                .with("a.txt", (piece + " ").repeat(times))
                .titles()
                .getFirst();
        assertThat(title).hasSizeBetween(40, 80).endsWith("…").doesNotContain(" …");
        assertThat(title.codePoints().filter(Character::isBmpCodePoint).noneMatch(c -> Character.isSurrogate((char) c)))
                .isTrue();
    }
}
