package summitbot.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summitbot.telegram.deliver.Calls;
import summitbot.telegram.render.Splitter;
import summitbot.telegram.render.Strings;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.Text.Style;
import summitbot.telegram.render.TextBuilder;

/** What is rendered, before the rules of the server; {@code -Dcases=100000} for the long form. */
final class AnyTextTest {
    private static final int CASES = Integer.getInteger("cases", 2_000);

    @Test
    void isTakenByTheServerWholeAndUncut() {
        Random random = new Random(13);
        for (int i = 0; i < CASES; i++) {
            Text text = text(random);
            StringBuilder joined = new StringBuilder();
            for (Text piece : Splitter.split(text)) {
                JsonNode entities = Json.MAPPER.valueToTree(Calls.entities(piece));
                // Throws what the server would answer.
                TextRules.check(TextNode.valueOf(piece.value()), entities);
                joined.append(piece.value());
            }
            assertThat(solid(joined.toString())).as("text %s", i).isEqualTo(solid(text.value()));
            assertThatNoCharacterIsCut(text, i);
        }
    }

    private static Text text(Random random) {
        TextBuilder text = new TextBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String part = Strings.hard(random, random.nextInt(8) == 0 ? 400 : 25);
            switch (random.nextInt(4)) {
                case 0 -> text.add(part, Style.BOLD);
                case 1 -> text.add(part, Style.EXPANDABLE_BLOCKQUOTE);
                case 2 -> text.link(part, "https://example.org/page");
                default -> text.add(part);
            }
        }
        return text.build();
    }

    private static void assertThatNoCharacterIsCut(Text text, int number) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.value());
        int at = 0;
        for (Text piece : Splitter.split(text)) {
            int start = text.value().indexOf(piece.value(), at);
            at = start + piece.value().length();
            assertThat(characters.isBoundary(start) && characters.isBoundary(at))
                    .as("text %s, cut to %s..%s", number, start, at)
                    .isTrue();
        }
    }

    private static String solid(String text) {
        return text.replaceAll("(?U)\\s+", "");
    }
}
