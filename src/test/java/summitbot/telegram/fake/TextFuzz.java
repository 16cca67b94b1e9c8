package summitbot.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import summitbot.FuzzedText;
import summitbot.telegram.deliver.Calls;
import summitbot.telegram.render.Splitter;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.Text.Style;
import summitbot.telegram.render.TextBuilder;

/** Whatever text is sent, in parts of any style and as often as makes it long, the server takes it whole and uncut. */
final class TextFuzz {
    private static final Style[] STYLES = {Style.BOLD, Style.EXPANDABLE_BLOCKQUOTE, Style.ITALIC};

    @FuzzTest
    @DictionaryEntries({". ", "word ", "a.m. ET ", "👨\u200d👩", "🇺🇦", "e\u0301", "नमस्ते", "שלום", "\u202e", "\u200b"
    })
    @DictionaryEntries({
        "@name ",
        "/start",
        "#tag",
        "example.org/x?y=1 ",
        "x@y.zz",
        "http://",
        "1.2.3.4",
        "$ABC",
        "\u0000"
    })
    @DictionaryEntries({"\t", "\t\t", "\ue000", "\u00a0", "\u3000", "\u2028", "😀", "[1]", "*", "_", "`"})
    void isTakenByTheServerWholeAndUncut(byte[] bytes) {
        int length = Math.max(0, bytes.length - 1);
        int times = bytes.length == 0 ? 0 : bytes[length] & 0xFF;
        Text text = text(FuzzedText.of(java.util.Arrays.copyOf(bytes, length)).split("\t", 20), 1 + times * times / 32);
        List<Text> pieces = Splitter.split(text);
        StringBuilder joined = new StringBuilder();
        for (Text piece : pieces) {
            // Throws what the server would answer.
            TextRules.check(TextNode.valueOf(piece.value()), Json.MAPPER.valueToTree(Calls.entities(piece)));
            assertThat(piece.value().codePoints()).noneMatch(TextFuzz::isHalf);
            joined.append(piece.value());
        }
        assertThat(solid(joined.toString())).isEqualTo(solid(text.value()));
    }

    /** Parts are divided by tabs; the first is plain. */
    private static Text text(String[] parts, int times) {
        TextBuilder text = new TextBuilder();
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].repeat(Math.min(times, 1 + 10_000 / (parts[i].length() + 1)));
            switch (i % 5) {
                case 0 -> text.add(part);
                case 4 -> text.link(part, "https://example.org/page");
                default -> text.add(part, STYLES[i % 5 - 1]);
            }
        }
        return text.build();
    }

    private static boolean isHalf(int code) {
        return Character.getType(code) == Character.SURROGATE;
    }

    private static String solid(String text) {
        StringBuilder solid = new StringBuilder();
        text.codePoints().filter(code -> !Character.isWhitespace(code)).forEach(solid::appendCodePoint);
        return solid.toString();
    }
}
