package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of the list of promises names tests that exist. */
final class PromisesTest {
    private static final Path ROWS = Path.of("src/test/resources/summitbot/promises.txt");

    @TestFactory
    Stream<DynamicTest> isProvedByATest() throws IOException {
        return Files.readAllLines(ROWS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ")))
                .map(row -> DynamicTest.dynamicTest(
                        String.join(" ", row),
                        () -> assertThat(Class.forName(row.get(1)).getDeclaredMethods())
                                .extracting(Method::getName)
                                .contains(row.get(2))));
    }
}
