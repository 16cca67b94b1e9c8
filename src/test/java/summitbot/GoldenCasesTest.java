package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import summitbot.answer.Answerer;
import summitbot.chat.Footnote;
import summitbot.chat.Line;
import summitbot.chat.Reply;
import summitbot.corpus.CorpusException;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.Embedder;
import summitbot.llm.SharedEmbedder;
import summitbot.llm.WordVectors;
import summitbot.retrieval.PassageIndex;

/**
 * Whole conversations, each in a file: a line that begins with "? " asks, what follows is the reply; "/new" begins another one; "@ " in
 * the first line names other documents than the two seeds. Run with {@code -Dgolden.write=true} to write the replies anew, and read
 * the difference before committing it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoldenCasesTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path CASES = Path.of("src/test/resources/cases");

    private final Map<Path, PassageIndex> indexes = new HashMap<>();
    private final Map<Path, Answerer> answerers = new HashMap<>();

    private Answerer over(Path documents) {
        return answerers.computeIfAbsent(documents, folder -> {
            try {
                Corpus corpus = new SeedReader().read(folder).corpus();
                // On other documents no person has read the replies: they must be the same on every processor.
                Embedder embedder = folder.equals(SEEDS) ? SharedEmbedder.EMBEDDER : new WordVectors();
                PassageIndex index = PassageIndex.inMemory(corpus, Optional.of(embedder));
                indexes.put(folder, index);
                return new Answerer(corpus, index);
            } catch (CorpusException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterAll
    void close() {
        indexes.values().forEach(PassageIndex::close);
    }

    @TestFactory
    Stream<DynamicTest> conversationsReadAsWritten() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(CASES)) {
            found.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        assertThat(files).isNotEmpty();
        return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
    }

    private void check(Path file) throws IOException {
        List<Turn> turns = new ArrayList<>();
        StringBuilder conversation = new StringBuilder();
        Path documents = SEEDS;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("@ ")) {
                documents = Path.of(line.substring(2));
                conversation.append(line).append("\n\n");
            } else if (line.equals("/new")) {
                turns.clear();
                conversation.append(line).append('\n');
            } else if (line.startsWith("? ")) {
                Question question = new Question(line.substring(2));
                Answer answer = over(documents).answer(question, List.copyOf(turns));
                laws(answer, documents);
                turns.add(new Turn(question, answer));
                conversation.append(line).append('\n').append(shown(answer)).append("\n\n");
            }
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, conversation);
        }
        assertThat(conversation.toString()).isEqualTo(Files.readString(file));
    }

    private static String shown(Answer answer) {
        Reply reply = Reply.of(answer);
        StringBuilder shown = new StringBuilder(reply.text());
        reply.sources().forEach(source -> shown.append('\n').append(source));
        return shown.toString();
    }

    private static void laws(Answer answer, Path documents) {
        Reply reply = Reply.of(answer);
        List<Integer> markers = reply.footnotes().stream().map(Footnote::marker).toList();
        assertThat(reply.lines().stream().map(Line::marks).flatMap(List::stream))
                .as("every mark has its footnote")
                .allMatch(markers::contains);
        assertThat(answer instanceof Answer.Grounded)
                .as("only a grounded answer cites")
                .isEqualTo(!reply.footnotes().isEmpty());
        reply.footnotes().stream()
                .flatMap(footnote -> footnote.citations().stream())
                .forEach(citation -> isVerbatim(citation, documents));
    }

    private static void isVerbatim(Citation citation, Path documents) {
        try {
            String file = Files.readString(
                    documents.resolve(citation.passage().source().id()));
            assertThat(file.substring(citation.span().start(), citation.span().end()))
                    .isEqualTo(citation.quote());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
