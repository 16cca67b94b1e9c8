package summitbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.domain.Question;
import summitbot.evaluation.Proof.Gold;

final class TestFileTest {
    @TempDir
    private Path folder;

    @Nested
    final class AQuestion {
        @Test
        void needsNothingButAnIdAndAText() throws Exception {
            assertThat(only("{'id': 'a', 'question': 'Who?'}"))
                    .isEqualTo(new TestQuestion(
                            "a",
                            new Question("Who?"),
                            List.of(),
                            new Expected(Optional.empty(), Optional.empty(), Set.of())));
        }

        @Test
        void mayFollowOthersAndKeepToSomeSources() throws Exception {
            TestQuestion question = only(
                    "{'id': 'a', 'question': 'When?', 'turns': ['Who?', 'Where?'], 'within': ['x', 'y'], 'more': 1}");

            assertThat(question.turns()).containsExactly("Who?", "Where?");
            assertThat(question.question().within()).containsExactlyInAnyOrder("x", "y");
            assertThat(question.everywhere().question()).isEqualTo(new Question("When?"));
        }

        @Test
        void mayHaveAKeyAndGoldSources() throws Exception {
            Expected expected =
                    only("{'id': 'a', 'question': 'Who?', 'answerable': false, 'answers': [], 'gold': ['x']}")
                            .expected();

            assertThat(expected.key()).contains(new AnswerKey(false, List.of()));
            assertThat(expected.gold()).containsExactly("x");
        }

        @Test
        void isAnswerableWhenThereAreAnswers() throws Exception {
            assertThat(only("{'id': 'a', 'question': 'Who?', 'answers': ['Ann']}")
                            .expected()
                            .key())
                    .contains(new AnswerKey(true, List.of("Ann")));
        }

        @Test
        void mayHaveARubric() throws Exception {
            TestQuestion question = only("{'id': 'a', 'question': 'Who?', 'kind': 'k', 'answerable': true,"
                    + "'must': [['Ann', 'Anne']], 'must_not': ['Bob'], 'evidence_mode': 'all', 'accept_refusal': true,"
                    + "'evidence': [{'seed': '000', 'quote': 'q', 'alt': [{'seed': '001', 'quote': 'r'}]}],"
                    + "'also_ok': [{'seed': '002', 'quote': 's'}]}");

            assertThat(question.expected().rubric())
                    .contains(new Rubric.Answerable(
                            "k",
                            new Rubric.Demands(List.of(List.of("Ann", "Anne")), List.of("Bob")),
                            new Proof(
                                    List.of(List.of(new Gold("000", "q"), new Gold("001", "r"))),
                                    true,
                                    List.of(new Gold("002", "s"))),
                            true));
        }
    }

    @Nested
    final class AClaim {
        @Test
        void standsWithItsReferences() throws Exception {
            assertThat(read("{'id': 'a', 'claim': 'It sank.', 'references': ['x', 'y'], 'supported': true, 'more': 1}"))
                    .isEqualTo(new TestSet.Claims(List.of(new TestClaim("a", "It sank.", List.of("x", "y"), true))));
        }

        @Test
        void isNotMixedWithQuestions() {
            assertThatThrownBy(() -> read("{'id': 'a', 'claim': 'It sank.'}\n{'id': 'b', 'question': 'Who?'}"))
                    .hasMessageContaining("line 2: has no \"claim\"");
        }
    }

    @Nested
    final class AFileThatCannotBeUsed {
        @Test
        void isNamedWithTheLine() {
            assertThatThrownBy(() -> read("{'id': 'a', 'question': 'Who?'}\n\n{'id': 'b'}"))
                    .isInstanceOf(TestFileException.class)
                    .hasMessageContaining("questions.jsonl, line 3: has no \"question\"");
            assertThatThrownBy(() -> read("Who?"))
                    .isInstanceOf(TestFileException.class)
                    .hasMessageContaining("questions.jsonl, line 1: is not JSON");
        }

        @Test
        void isEmptyOrNotThere() {
            assertThatThrownBy(() -> read("\n")).hasMessageContaining("has no question in it");
            assertThatThrownBy(() -> new TestFile(folder.resolve("nowhere")).read())
                    .isInstanceOf(TestFileException.class)
                    .hasMessageContaining("nowhere");
        }
    }

    private TestQuestion only(String line) throws IOException, TestFileException {
        List<TestQuestion> questions = Stored.questions(write(line));
        assertThat(questions).hasSize(1);
        return questions.getFirst();
    }

    private TestSet read(String lines) throws IOException, TestFileException {
        return new TestFile(write(lines)).read();
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("questions.jsonl"), lines.replace('\'', '"'));
    }
}
