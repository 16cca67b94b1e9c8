package summitbot.evaluation;

import java.nio.file.Path;
import java.util.List;

/** Reads a file that is known to hold questions. */
final class Stored {
    private Stored() {}

    static List<TestQuestion> questions(Path file) throws TestFileException {
        return switch (new TestFile(file).read()) {
            case TestSet.Questions set -> set.questions();
            case TestSet.Claims claims -> throw new AssertionError(file + " holds claims");
        };
    }
}
