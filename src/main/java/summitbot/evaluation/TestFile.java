package summitbot.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summitbot.domain.Question;

/**
 * A file with something to test in each line. Either a question, {@code {"id", "question", "turns"?, "within"?}}, with what is known
 * about the right answer: a rubric ({@code "kind", "answerable", "must", "must_not", "evidence", "evidence_mode", "also_ok",
 * "accept_refusal", "accept_answer"}), a key ({@code "answerable", "answers"}), or ids of the right sources ({@code "gold"}). Or a
 * claim, {@code {"id", "claim", "references", "supported"}}. Other fields are left alone.
 */
public final class TestFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    public TestFile(Path file) {
        this.file = file;
    }

    /**
     * Reads all of it; its first line tells whether they are claims.
     *
     * @throws TestFileException naming the file and the line that cannot be used
     */
    public TestSet read() throws TestFileException {
        List<Line> lines = lines();
        if (lines.isEmpty()) {
            throw new TestFileException(file + " has no question in it.");
        }
        return lines.getFirst().json().has("claim") ? claims(lines) : questions(lines);
    }

    private TestSet questions(List<Line> lines) throws TestFileException {
        List<TestQuestion> questions = new ArrayList<>();
        for (Line line : lines) {
            JsonNode json = line.json();
            Set<String> within = Set.copyOf(ExpectedReader.texts(json.path("within")));
            questions.add(new TestQuestion(
                    needed(line, "id"),
                    new Question(needed(line, "question"), within),
                    ExpectedReader.texts(json.path("turns")),
                    ExpectedReader.read(json)));
        }
        return new TestSet.Questions(questions);
    }

    private TestSet claims(List<Line> lines) throws TestFileException {
        List<TestClaim> claims = new ArrayList<>();
        for (Line line : lines) {
            claims.add(new TestClaim(
                    needed(line, "id"),
                    needed(line, "claim"),
                    ExpectedReader.texts(line.json().path("references")),
                    line.json().path("supported").asBoolean()));
        }
        return new TestSet.Claims(claims);
    }

    private String needed(Line line, String field) throws TestFileException {
        String text = line.json().path(field).asText("");
        if (text.isBlank()) {
            throw new TestFileException(file + ", line " + line.number() + ": has no \"" + field + "\".");
        }
        return text;
    }

    private List<Line> lines() throws TestFileException {
        try {
            List<String> texts = Files.readAllLines(file);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isBlank()) {
                    lines.add(new Line(i + 1, json(texts.get(i), i + 1)));
                }
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw new TestFileException("There is no file " + file + ".");
        } catch (IOException e) {
            throw new TestFileException("The questions in " + file + " cannot be read (" + e + ").");
        }
    }

    private JsonNode json(String line, int number) throws TestFileException {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new TestFileException(file + ", line " + number + ": is not JSON (" + e.getOriginalMessage() + ").");
        }
    }

    /** @param number 1 for the first line of the file */
    private record Line(int number, JsonNode json) {}
}
