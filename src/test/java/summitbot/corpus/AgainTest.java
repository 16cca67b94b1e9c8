package summitbot.corpus;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.domain.Passage;
import summitbot.domain.Source;

final class AgainTest {
    private static final String LINE = "{\"id\":\"%s\",\"text\":\"The board met about %s.\"}\n";

    @TempDir
    Path root;

    private final SeedReader reader = new SeedReader();
    private SeedFolder seeds = new SeedFolder(Path.of("."));
    private Reading first = Reading.NOTHING;

    @BeforeEach
    void readOnce() throws CorpusException {
        seeds = new SeedFolder(root)
                .with("a.txt", "The café opens on Monday.")
                .with("b.jsonl", LINE.formatted("one", "roads") + LINE.formatted("two", "trees"))
                .with("sources.yaml", "a.txt: {title: The Café}");
        first = reader.read(root);
    }

    private List<String> again() throws CorpusException {
        Reading now = CorpusLaws.checked(reader.again(root, first));
        return now.corpus().passages().stream().map(Passage::text).toList();
    }

    private List<String> warnings() throws CorpusException {
        return reader.again(root, first).warnings().stream().map(Warning::text).toList();
    }

    @Nested
    final class WholeFiles {
        @Test
        void areReadAsTheyAreNow() throws CorpusException {
            seeds.with("a.txt", "The café opens on Friday.").with("c.txt", "A third one.");

            assertThat(again())
                    .containsExactly(
                            "The café opens on Friday.",
                            "The board met about roads.",
                            "The board met about trees.",
                            "A third one.");
        }

        @Test
        void thatAreGoneAreGone() throws Exception {
            Files.delete(root.resolve("b.jsonl"));

            assertThat(again()).containsExactly("The café opens on Monday.");
        }

        @Test
        void cannotAllBeGone() throws IOException {
            Files.delete(root.resolve("a.txt"));
            Files.delete(root.resolve("b.jsonl"));

            assertThatThrownBy(() -> again()).isInstanceOf(CorpusException.class);
        }
    }

    @Nested
    final class DamagedFiles {
        @ParameterizedTest
        @ValueSource(strings = {"", " \n", "\0", "The caf\u00e9\0 opens"})
        void keepWhatTheySaidBefore(String text) throws CorpusException {
            seeds.with("a.txt", text);

            assertThat(again()).contains("The café opens on Monday.");
            assertThat(warnings())
                    .anyMatch(told -> told.equals("a.txt is damaged; what was read from it before stays."));
        }

        @Test
        void mayBeCutInsideALetter() throws CorpusException {
            seeds.with("a.txt", Arrays.copyOf("The café".getBytes(UTF_8), 8));

            assertThat(again()).contains("The café opens on Monday.");
        }

        @Test
        void mayHaveTheLastLineHalfWritten() throws CorpusException {
            String three = LINE.formatted("one", "cars") + LINE.formatted("two", "bees") + LINE.formatted("three", "x");
            for (int cut = three.length() - 3; cut > three.lastIndexOf("{") + 1; cut -= 7) {
                seeds.with("b.jsonl", three.substring(0, cut));
                assertThat(again())
                        .as("cut at %d", cut)
                        .endsWith("The board met about roads.", "The board met about trees.");
            }
        }

        @Test
        void mayBeUnreadableForNow() throws Exception {
            seeds.with("b.jsonl", "x".getBytes(UTF_16LE));

            assertThat(again()).hasSize(3);
        }

        @Test
        void takeThePlaceOfWhatWasDamagedItself() throws CorpusException {
            seeds.with("a.txt", "One \u00e9.".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            Reading damaged = reader.read(root);
            seeds.with("a.txt", "Two \u00e9.".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

            assertThat(reader.again(root, damaged)
                            .corpus()
                            .passages()
                            .getFirst()
                            .text())
                    .startsWith("Two");
        }

        @Test
        void areForgottenWhenTheyAreMended() throws CorpusException {
            seeds.with("a.txt", "");
            Reading kept = reader.again(root, first);
            seeds.with("a.txt", "The café is closed.");

            assertThat(reader.again(root, kept).corpus().passages().getFirst().text())
                    .isEqualTo("The café is closed.");
        }

        @Test
        void ofNotesKeepTheNotes() throws CorpusException {
            seeds.with("sources.yaml", "a.txt: {title: The Caf");

            assertThat(reader.again(root, first).corpus().sources())
                    .extracting(Source::title)
                    .contains("The Café");
        }
    }

    @Nested
    final class TheState {
        @Test
        void isTheSameWhereNothingHappened() {
            assertThat(SeedState.of(root)).isEqualTo(SeedState.of(root));
        }

        @Test
        void changesWithEveryFile() throws IOException {
            SeedState before = SeedState.of(root);
            seeds.with("c.txt", "More.");
            SeedState added = SeedState.of(root);
            Files.move(root.resolve("c.txt"), root.resolve("d.txt"));
            SeedState moved = SeedState.of(root);
            seeds.with("d.txt", "Much more.");

            assertThat(List.of(before, added, moved, SeedState.of(root))).doesNotHaveDuplicates();
        }

        @Test
        void looksThroughLinksAndPastHiddenFiles() throws IOException {
            seeds.with("..data/c.txt", "One.");
            SeedState hidden = SeedState.of(root);
            Files.createSymbolicLink(root.resolve("c.txt"), Path.of("..data/c.txt"));
            SeedState linked = SeedState.of(root);
            seeds.with("..data/c.txt", "Another.");

            assertThat(hidden).isNotEqualTo(linked);
            assertThat(SeedState.of(root)).isNotEqualTo(linked);
        }

        @Test
        void ofNothingIsAState() {
            assertThat(SeedState.of(root.resolve("nowhere"))).isEqualTo(SeedState.of(root.resolve("nowhere")));
        }
    }
}
