package summitbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No pattern takes long over any text, however it repeats itself. Looks at a character are counted instead of time, which
 * depends on what else the machine does; all that are allowed take about 50 ms.
 */
final class PatternsTest {
    private static final int LENGTH = 100_000;
    private static final long MOST = 400L * LENGTH;

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
            "é",
            "й",
            "【",
            "...",
            "… ",
            "p.m. ",
            "Mr. A",
            "\"a\" ",
            // No more accents on one letter are left of what is typed or written by a model.
            "a\u0301\u0301\u0301\u0301",
            "of the ",
            "Aa, ",
            "A and ",
            "and ",
            "so, ",
            "said ",
            "1 million ",
            "{",
            "{{ ",
            "_",
            "# ",
            "* ",
            "|");

    /** Gives up where too much is looked at. */
    private static final class Watched implements CharSequence {
        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST) {
                throw new AssertionError("looks at characters too often");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private record Named(String name, Pattern pattern) {}

    @TestFactory
    Stream<DynamicTest> endSoon() {
        return constants().stream()
                .map(named ->
                        DynamicTest.dynamicTest(named.name(), () -> PIECES.forEach(piece -> endsSoon(named, piece))));
    }

    private static void endsSoon(Named named, String piece) {
        Watched text = new Watched(piece.repeat(LENGTH / piece.length()) + "\u0000!");
        assertThatCode(() -> {
                    Matcher matcher = named.pattern().matcher(text);
                    long unused = matcher.results().count();
                    boolean unusedWhole = matcher.reset().matches();
                })
                .as("%s over “%s”", named.pattern(), piece)
                .doesNotThrowAnyException();
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
