package summitbot.telegram.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.telegram.render.Text.Mark;
import summitbot.telegram.render.Text.Style;

final class SplitterTest {
    @Provide
    Arbitrary<Text> texts() {
        return Strings.hard(50).list().ofMinSize(1).ofMaxSize(6).map(parts -> {
            TextBuilder text = new TextBuilder();
            for (int i = 0; i < parts.size(); i++) {
                if (i % 3 == 0) {
                    text.add(parts.get(i));
                } else {
                    text.add(parts.get(i), i % 3 == 1 ? Style.BOLD : Style.EXPANDABLE_BLOCKQUOTE);
                }
            }
            return text.build();
        });
    }

    @Property(tries = 200)
    void keepsTheLimitsAndLosesOnlySpace(@ForAll("texts") Text text) {
        List<Text> pieces = Splitter.split(text);
        StringBuilder joined = new StringBuilder();
        for (Text piece : pieces) {
            assertThat(piece.value().length()).isBetween(1, 4096);
            assertThat(piece.marks()).hasSizeLessThanOrEqualTo(100);
            assertThat(piece.marks())
                    .allMatch(mark -> mark.end() <= piece.value().length());
            joined.append(piece.value());
        }
        assertThat(solid(joined.toString())).isEqualTo(solid(text.value()));
    }

    @Property(tries = 200)
    void cutsNoCharacterAndNoShortMark(@ForAll("texts") Text text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.value());
        int at = 0;
        for (Text piece : Splitter.split(text)) {
            int start = at + leadingSpace(text.value().substring(at));
            assertThat(text.value().startsWith(piece.value(), start)).isTrue();
            int end = start + piece.value().length();
            at = end;
            assertThat(characters.isBoundary(start)).isTrue();
            assertThat(characters.isBoundary(end)).isTrue();
            int next = end + leadingSpace(text.value().substring(end));
            assertThat(text.marks().stream().filter(mark -> isShort(mark) && mark.start() < end && next < mark.end()))
                    .isEmpty();
        }
    }

    private static boolean isShort(Mark mark) {
        return mark.style() != Style.EXPANDABLE_BLOCKQUOTE && mark.end() - mark.start() < 1000;
    }

    private static int leadingSpace(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static String solid(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void cutsBetweenLinesWhereItCan() {
        Text text = Text.plain("a".repeat(3000) + "\n" + "b. ".repeat(1000));
        assertThat(Splitter.split(text)).first().isEqualTo(Text.plain("a".repeat(3000)));
    }

    @Test
    void cutsBetweenSentencesOfALongLine() {
        Text text = Text.plain("This is a sentence. ".repeat(500));
        assertThat(Splitter.split(text))
                .hasSize(3)
                .allMatch(piece -> piece.value().endsWith("sentence."));
    }

    /** The rules for words know neither flags nor emoji that are joined, and would end one inside of them. */
    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧‍👦", "🇺🇦", "e\u0301"})
    void cutsNoCharacterOfALineWithoutSpaces(String character) {
        for (int before = 0; before < 12; before++) {
            String text = "a".repeat(before) + character.repeat(1500);
            String cut = Splitter.split(Text.plain(text)).getFirst().value();
            assertThat((cut.length() - before) % character.length())
                    .as("what is cut off behind %s letters", before)
                    .isZero();
        }
    }

    @Test
    void goesOnWithAQuotationInTheNextMessage() {
        Text text = new TextBuilder()
                .add("word ".repeat(1000), Style.EXPANDABLE_BLOCKQUOTE)
                .build();
        assertThat(Splitter.split(text))
                .hasSize(2)
                .allMatch(piece -> piece.marks().size() == 1);
    }

    @Test
    void doesNotHangOnACharacterLongerThanAMessage() {
        Text text = Text.plain("👨\u200D".repeat(3000) + "👨");
        assertThat(Splitter.split(text))
                .hasSizeGreaterThan(1)
                .allMatch(piece -> piece.value().length() <= 4096);
    }
}
