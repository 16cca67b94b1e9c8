package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import summitbot.domain.Corpus;

/** The disk becomes full at the n-th write of an index: that is an error and no answer, and with room again all is well. */
final class FullDiskTest {
    private static final Corpus BEFORE = Articles.of(Town.HARBOUR);
    private static final List<String> QUESTIONS = List.of("Who designed the library?", "boats before dawn");

    private final WordBag embedder = new WordBag();

    @Test
    void atSomeWritesIsAnErrorAndThenMended() throws IOException {
        assertThat(sweep(97)).isGreaterThan(10);
    }

    @Tag("slow")
    @Test
    void atEveryWriteIsAnErrorAndThenMended() throws IOException {
        int writes = sweep(1);
        System.getLogger("figures.FullDiskTest").log(System.Logger.Level.INFO, writes + " writes failed in turn");
        assertThat(writes).isGreaterThan(1_000);
    }

    /** Gives how many writes were tried as the first that fails. */
    private int sweep(int step) throws IOException {
        List<String> right = answers(new ByteBuffersDirectory());
        int tried = 0;
        for (long room = 0; ; room += step) {
            try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
                FullDirectory disk = new FullDirectory(memory);
                PassageIndex.open(unclosed(disk), BEFORE, Optional.of(embedder)).close();
                disk.leave(room);
                if (isWhole(disk, right)) {
                    return tried;
                }
                tried++;
                disk.leave(Long.MAX_VALUE);
                assertThat(answers(unclosed(disk)))
                        .as("after write %d failed", room)
                        .isEqualTo(right);
            }
        }
    }

    private boolean isWhole(FullDirectory disk, List<String> right) {
        try (PassageIndex index = PassageIndex.open(unclosed(disk), Town.CORPUS, Optional.of(embedder))) {
            assertThat(disk.hasRefused())
                    .as("an index in spite of a write that failed")
                    .isFalse();
            assertThat(answers(index)).isEqualTo(right);
            return true;
        } catch (IndexException e) {
            assertThat(e).hasMessageContaining("has room");
            return false;
        }
    }

    private List<String> answers(Directory directory) {
        try (PassageIndex index = PassageIndex.open(directory, Town.CORPUS, Optional.of(embedder))) {
            return answers(index);
        }
    }

    private static List<String> answers(PassageIndex index) {
        return QUESTIONS.stream()
                .flatMap(text -> index.search(new Search(text, Set.of(), 5)).stream())
                .map(Hit::toString)
                .toList();
    }

    /** It outlives the index. */
    private static Directory unclosed(Directory disk) {
        return new FilterDirectory(disk) {
            @Override
            public void close() {
                // Whoever made it closes it.
            }
        };
    }
}
