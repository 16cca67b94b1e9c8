package summitbot.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summitbot.domain.Question;

/**
 * A file with a question a line: {@code {"id", "question", "turns"?, "within"?}}, and what is known about the right answer: a
 * rubric ({@code "kind", "answerable", "must", "must_not", "evidence", "evidence_mode", "also_ok", "accept_refusal",
 * "accept_answer"}), a key ({@code "answerable", "answers"}), or ids of the right sources ({@code "gold"}). Other fields are left
 * alone.
 */
public final class QuestionFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    public QuestionFile(Path file) {
        this.file = file;
    }

    /**
     * Reads all questions.
     *
     * @throws QuestionFileException naming the file and the line that cannot be used
     */
    public List<TestQuestion> read() throws QuestionFileException {
        List<String> lines = lines();
        List<TestQuestion> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                questions.add(question(lines.get(i), i + 1));
            }
        }
        if (questions.isEmpty()) {
            throw new QuestionFileException(file + " has no question in it.");
        }
        return questions;
    }

    private List<String> lines() throws QuestionFileException {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new QuestionFileException("The questions in " + file + " cannot be read (" + e + ").");
        }
    }

    private TestQuestion question(String line, int number) throws QuestionFileException {
        JsonNode json = json(line, number);
        String id = json.path("id").asText("");
        String question = json.path("question").asText("");
        if (id.isBlank() || question.isBlank()) {
            throw new QuestionFileException(file + ", line " + number + ": needs an \"id\" and a \"question\".");
        }
        Set<String> within = Set.copyOf(ExpectedReader.texts(json.path("within")));
        return new TestQuestion(
                id,
                new Question(question, within),
                ExpectedReader.texts(json.path("turns")),
                ExpectedReader.read(json));
    }

    private JsonNode json(String line, int number) throws QuestionFileException {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new QuestionFileException(
                    file + ", line " + number + ": is not JSON (" + e.getOriginalMessage() + ").");
        }
    }
}
