package summitbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No pattern takes long over a text as long as a question may be, however it repeats itself. */
final class PatternsTest {
    private static final int LENGTH = 1_000;

    /** Thousands of times what is usual, since a machine may have other work to do. */
    private static final Duration MOST = Duration.ofSeconds(2);

    /** Each is repeated, and ended by something that fits nowhere. */
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "Aa ",
            "a.",
            "a@",
            "1",
            "1,",
            "1.1",
            " ",
            "\n",
            "\t ",
            "“",
            "\"",
            "'",
            "’s ",
            "(",
            "[",
            "[1",
            "=",
            "<",
            "<a ",
            "-",
            "a-",
            "%",
            "$1 ",
            "/a",
            "http://a",
            "\u0301",
            "é",
            "й",
            "【",
            "...",
            "… ",
            "p.m. ",
            "Mr. A",
            "\"a\" ");

    private record Named(String name, Pattern pattern) {}

    @TestFactory
    Stream<DynamicTest> endSoon() {
        return constants().stream()
                .map(named ->
                        DynamicTest.dynamicTest(named.name(), () -> PIECES.forEach(piece -> endsSoon(named, piece))));
    }

    private static void endsSoon(Named named, String piece) {
        String text = piece.repeat(LENGTH / piece.length()) + "\u0000!";
        Matcher matcher = named.pattern().matcher(text);
        long start = System.nanoTime();
        int found = 0;
        while (found < 1_000 && matcher.find()) {
            found++;
        }
        boolean all = matcher.reset().matches();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("%s over “%s” (%d, %s)", named.pattern(), piece, found, all)
                .isLessThan(MOST);
    }

    private static List<Named> constants() {
        List<Named> constants = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("summitbot")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    constants.add(new Named(type.getSimpleName() + "." + field.getName(), value(field.reflect())));
                }
            }
        }
        assertThat(constants).hasSizeGreaterThan(20);
        return constants;
    }

    private static Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
