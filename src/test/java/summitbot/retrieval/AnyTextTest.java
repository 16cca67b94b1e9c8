package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types is a text to look for, never a language, and never an error. */
final class AnyTextTest {
    private static final PassageIndex INDEX = PassageIndex.inMemory(Town.CORPUS, Optional.of(new WordBag()));

    @AfterContainer
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "?",
                "title:library AND NOT (harbour",
                "\"an open quotation",
                "lib*ary~2 /har.*ur/ [a TO z}",
                "((((((((((((((((((((",
                "NOT",
                "* *",
                "\\",
                "mayor^1000000 && ||",
                "\u0000\u0001\u001B[31m",
                "half \uD83D a pair",
                "\u202Eyrarbil",
                "الميناء والمكتبة",
                "🚢🚢🚢",
                "%s%n$1 ${jndi:x}"
            })
    void isSearchedFor(String text) {
        assertThatCode(() -> INDEX.search(new Search(text, Set.of(), 5))).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void isSearchedForWhateverItIs(@ForAll @StringLength(max = 400) String text) {
        assertThat(INDEX.search(new Search(text, Set.of(text), 5))).isEmpty();
        assertThat(INDEX.search(new Search(text, Set.of(), 5)).size()).isLessThanOrEqualTo(5);
        INDEX.vocabulary().stems(text).forEach(INDEX.vocabulary()::nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "library ", "(", "\u0301", "\uD800", "word\u200B", "x1 "})
    void mayBeAMillionCharactersLong(String part) {
        String text = part.repeat(1_000_000 / part.length());

        assertThat(INDEX.search(new Search(text, Set.of(), 5)).size()).isLessThanOrEqualTo(5);
        assertThatCode(() -> INDEX.vocabulary().stems(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO", "AND", "OR", "field:library", "+library", "-library", "library?"})
    void hasNoOperators(String text) {
        boolean named = text.contains("library");

        assertThat(INDEX.search(new Search(text, Set.of(), 1)).stream().anyMatch(hit -> hit.words() > 0))
                .isEqualTo(named);
    }
}
