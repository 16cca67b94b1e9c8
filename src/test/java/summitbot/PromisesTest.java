package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each row of the list of promises names tests that exist, or says why there is none. */
final class PromisesTest {
    private static final Path ROWS = Path.of("src/test/resources/summitbot/promises.txt");

    /** How many rows each table has: Telegram, language models, process, load, attacks, build. */
    private static final Map<String, Integer> TABLES = Map.of("T", 28, "L", 8, "P", 10, "C", 6, "S", 21, "B", 8);

    @TestFactory
    Stream<DynamicTest> isProvedByATest() throws IOException {
        return rows().filter(row -> !row.get(1).equals("-"))
                .map(row -> DynamicTest.dynamicTest(
                        String.join(" ", row),
                        () -> assertThat(members(Class.forName(row.get(1))))
                                .extracting(Member::getName)
                                .contains(row.get(2))));
    }

    @Test
    void areAllThereWithAReasonWhereThereIsNoTest() throws IOException {
        List<String> wanted = TABLES.entrySet().stream()
                .flatMap(table -> IntStream.rangeClosed(1, table.getValue()).mapToObj(row -> table.getKey() + row))
                .toList();

        assertThat(rows().map(List::getFirst).distinct()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(rows().filter(row -> row.get(1).equals("-")))
                .allMatch(row -> row.get(2).matches("(not applicable|by the build|by hand|not yet): .{10,}"));
    }

    private static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(ROWS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ", 3)));
    }

    /** Rules of ArchUnit are fields. */
    private static List<Member> members(Class<?> tests) {
        return Stream.<Member[]>of(tests.getDeclaredMethods(), tests.getDeclaredFields())
                .flatMap(Stream::of)
                .toList();
    }
}
