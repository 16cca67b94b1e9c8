package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the check says of each planted sentence, so that no change of it goes unseen. Run with {@code -Dgolden.write=true} to write
 * the verdicts anew, and read the difference before committing it.
 */
final class VerdictsTest {
    private static final Path FOLDER = Path.of("src/test/resources/summitbot/citation/verdicts");

    @TestFactory
    Stream<DynamicTest> areAsWritten() throws IOException {
        return Stream.concat(tests("tuned"), tests("held-out"));
    }

    private static Stream<DynamicTest> tests(String folder) throws IOException {
        Path file = FOLDER.resolve(folder + ".txt");
        List<Planted> articles = Planted.all(folder);
        if (Boolean.getBoolean("golden.write")) {
            Files.write(
                    file,
                    articles.stream()
                            .flatMap(article -> verdicts(article).stream())
                            .toList());
        }
        List<String> written = Files.readAllLines(file);
        return articles.stream()
                .map(article -> DynamicTest.dynamicTest(
                        article.name(),
                        () -> assertThat(verdicts(article))
                                .isEqualTo(written.stream()
                                        .filter(line -> line.startsWith(article.name()))
                                        .toList())));
    }

    private static List<String> verdicts(Planted article) {
        List<String> lines = new ArrayList<>();
        for (Planted.Pair pair : article.pairs()) {
            lines.add(article.name() + " | " + pair.good() + " | " + shown(article, pair.good()));
            lines.add(article.name() + " | " + pair.bad() + " | " + shown(article, pair.bad()));
        }
        return lines;
    }

    private static String shown(Planted article, String sentence) {
        return switch (article.verdict(sentence, new SharedWords())) {
            case Verdict.Supported supported ->
                supported.claim().citations().stream()
                        .map(citation -> citation.passage().number() + ":" + citation.quote())
                        .collect(Collectors.joining(" + "));
            case Verdict.Rejected rejected -> rejected.flaw() + " " + rejected.detail();
        };
    }
}
