package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import summitbot.answer.Answerer;
import summitbot.chat.Footnote;
import summitbot.chat.Line;
import summitbot.chat.Reply;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.SharedEmbedder;
import summitbot.retrieval.PassageIndex;

/**
 * Whole conversations, each in a file: a line that begins with "? " asks, what follows is the reply. Run with
 * {@code -Dgolden.write=true} to write the replies anew, and read the difference before committing it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoldenCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private PassageIndex index;
    private Answerer answerer;

    @BeforeAll
    void open() throws Exception {
        Corpus corpus = new SeedReader().read(Path.of("seeds")).corpus();
        index = PassageIndex.inMemory(corpus, Optional.of(SharedEmbedder.EMBEDDER));
        answerer = new Answerer(corpus, index);
    }

    @AfterAll
    void close() {
        index.close();
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
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("? ")) {
                Question question = new Question(line.substring(2));
                Answer answer = answerer.answer(question, List.copyOf(turns));
                laws(answer);
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

    private static void laws(Answer answer) {
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
                .forEach(GoldenCasesTest::isVerbatim);
    }

    private static void isVerbatim(Citation citation) {
        try {
            String file = Files.readString(
                    Path.of("seeds").resolve(citation.passage().source().id()));
            assertThat(file.substring(citation.span().start(), citation.span().end()))
                    .isEqualTo(citation.quote());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
