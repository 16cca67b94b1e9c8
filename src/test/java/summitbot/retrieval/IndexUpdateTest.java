package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.domain.Corpus;
import summitbot.domain.Source;
import summitbot.llm.Embedder;

final class IndexUpdateTest {
    private static final Progress SILENT = (done, total) -> {};

    @TempDir
    private Path folder;

    private int embedded(Corpus corpus) {
        WordBag embedder = new WordBag();
        PassageIndex.open(folder, corpus, Optional.of(embedder), SILENT).close();
        return embedder.texts();
    }

    private static List<String> answers(PassageIndex index) {
        return List.of("Who designed the library?", "boats before dawn", "street number3", "years of complaints")
                .stream()
                .flatMap(text -> index.search(new Search(text, Set.of(), 5)).stream())
                .map(Hit::toString)
                .toList();
    }

    private void answersAsANewIndexOf(Corpus corpus) {
        Optional<Embedder> embedder = Optional.of(new WordBag());
        try (PassageIndex updated = PassageIndex.open(folder, corpus, embedder, SILENT);
                PassageIndex fresh = PassageIndex.inMemory(corpus, embedder)) {
            assertThat(answers(updated)).isEqualTo(answers(fresh));
            assertThat(updated.vocabulary().passages())
                    .isEqualTo(corpus.passages().size());
        }
    }

    @Nested
    final class TheSameCorpus {
        @Test
        void isNotEmbeddedAgain() {
            assertThat(embedded(Town.CORPUS)).isPositive();
            assertThat(embedded(Town.CORPUS)).isZero();
        }

        @Test
        void isNotEmbeddedAgainInAnotherOrder() {
            embedded(Town.CORPUS);

            assertThat(embedded(Articles.of(Town.LIBRARY, Town.HARBOUR))).isZero();
        }
    }

    @Nested
    final class AnotherCorpus {
        @Test
        void onlyEmbedsTheParagraphThatChanged() {
            embedded(Town.CORPUS);
            Source changed = Articles.source(
                    "library.txt", "A new library", Town.LIBRARY.text().replace("nine books", "ten books"));

            assertThat(embedded(Articles.of(Town.HARBOUR, changed)))
                    .as("a passage and its only sentence")
                    .isEqualTo(2);
            answersAsANewIndexOf(Articles.of(Town.HARBOUR, changed));
        }

        @Test
        void losesSourcesThatAreGone() {
            embedded(Town.CORPUS);

            assertThat(embedded(Articles.of(Town.LIBRARY))).isZero();
            answersAsANewIndexOf(Articles.of(Town.LIBRARY));
        }

        @Test
        void mayBeEmpty() {
            embedded(Town.CORPUS);

            assertThat(embedded(Articles.of())).isZero();
            answersAsANewIndexOf(Articles.of());
        }

        @Test
        void replacesTheWordsOfARenamedSource() {
            embedded(Town.CORPUS);
            Source renamed = Articles.source("library.txt", "Street of books", Town.LIBRARY.text());

            embedded(Articles.of(Town.HARBOUR, renamed));
            answersAsANewIndexOf(Articles.of(Town.HARBOUR, renamed));
        }
    }

    @Nested
    final class AnInterruptedUpdate {
        private final Corpus corpus = Town.articles(40);

        @Test
        void keepsWhatItHasDone() {
            WordBag failing = new WordBag("word-bag", text -> text.contains("number20 "));
            assertThatThrownBy(() -> PassageIndex.open(folder, corpus, Optional.of(failing), SILENT))
                    .hasMessage("the power is off");

            assertThat(embedded(corpus)).as("all but the first twenty articles").isEqualTo(20 * (3 + 2));
            answersAsANewIndexOf(corpus);
        }

        @Test
        void leavesNoTraceInTheIndexThatIsBuiltInTheEnd() throws IOException {
            WordBag failing = new WordBag("word-bag", text -> text.contains("number20 "));
            assertThatThrownBy(() -> PassageIndex.open(folder, corpus, Optional.of(failing), SILENT))
                    .hasMessage("the power is off");
            embedded(corpus);

            try (Directory directory = IndexFolder.at(folder);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).as("segments").hasSize(1);
            }
        }

        @Test
        void mayBeStoppedByItsProgress() {
            Progress stop = (done, total) -> {
                if (done == 10) {
                    throw new CancellationException("that is enough");
                }
            };

            assertThatThrownBy(() -> PassageIndex.open(folder, corpus, Optional.of(new WordBag()), stop))
                    .hasMessage("that is enough");
            assertThat(embedded(corpus)).isEqualTo(36 * 5);
        }
    }

    @Nested
    final class Progressing {
        @Test
        void countsEveryPassageOnce() {
            List<String> reports = new ArrayList<>();

            PassageIndex.open(
                            folder,
                            Town.CORPUS,
                            Optional.of(new WordBag()),
                            (done, total) -> reports.add(done + "/" + total))
                    .close();

            assertThat(reports).containsExactly("1/5", "2/5", "3/5", "4/5", "5/5");
        }
    }

    @Nested
    final class AFolderThatCannotBeUsed {
        @Test
        void isNamedWithItsCure() throws Exception {
            Path file = Files.writeString(folder.resolve("file"), "in the way");

            assertThatThrownBy(() -> PassageIndex.open(file, Town.CORPUS, Optional.empty(), SILENT))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("name another one");
        }

        @Test
        void isBusyWhileAnotherBuildsInIt() {
            Progress rival = (done, total) -> assertThatThrownBy(
                            () -> PassageIndex.open(folder, Town.CORPUS, Optional.of(new WordBag()), SILENT))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("another process is building");

            PassageIndex.open(folder, Town.CORPUS, Optional.of(new WordBag()), rival)
                    .close();
        }
    }

    @Nested
    final class AnOpenIndex {
        @Test
        void answersAsBeforeWhileAnotherCorpusTakesItsFolder() {
            Optional<Embedder> embedder = Optional.of(new WordBag());
            try (PassageIndex index = PassageIndex.open(folder, Town.CORPUS, embedder, SILENT)) {
                List<String> before = answers(index);
                PassageIndex.open(folder, Town.articles(30), embedder, SILENT).close();

                assertThat(answers(index)).isEqualTo(before);
            }
        }

        @Test
        void isSharedWithASecondReader() {
            Optional<Embedder> embedder = Optional.of(new WordBag());
            try (PassageIndex one = PassageIndex.open(folder, Town.CORPUS, embedder, SILENT);
                    PassageIndex two = PassageIndex.open(folder, Town.CORPUS, embedder, SILENT)) {
                assertThat(answers(two)).isEqualTo(answers(one));
            }
        }
    }
}
