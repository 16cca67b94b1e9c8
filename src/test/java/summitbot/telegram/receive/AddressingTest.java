package summitbot.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitbot.telegram.receive.Event.Asked;

final class AddressingTest {
    private static final List<String> WORDS = List.of(
            "who", "said", "😀", "👨‍👩‍👧", "é", "today", "@ada", "مرحبا", "summit", "SummitTestBot", ",", "?");

    private static String mention(String text, String name) {
        return "{\"type\":\"mention\",\"offset\":" + text.indexOf(name) + ",\"length\":" + name.length() + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @SummitTestBot who spoke?        | @SummitTestBot | who spoke?
        @summittestbot, who spoke?       | @summittestbot | who spoke?
        who spoke? @SummitTestBot        | @SummitTestBot | who spoke?
        👨‍👩‍👧 @SummitTestBot: who?           | @SummitTestBot | 👨‍👩‍👧 who?
        tell me @SummitTestBot who spoke | @SummitTestBot | tell me who spoke
        @SummitTestBot                   | @SummitTestBot | ''
        """)
    void takesTheNameOutOfTheQuestion(String text, String name, String question) {
        assertThat(Updates.group(text, mention(text, name)))
                .isInstanceOfSatisfying(
                        Asked.class, asked -> assertThat(asked.text()).isEqualTo(question));
    }

    @Test
    void knowsItselfWhenMentionedWithoutAUsername() {
        assertThat(Updates.group(
                        "Summit, who?", "{\"type\":\"text_mention\",\"offset\":0,\"length\":6,\"user\":{\"id\":4242}}"))
                .isInstanceOf(Asked.class);
    }

    @Test
    void answersExactlyTheMessagesThatNameIt() {
        Random random = new Random(22);
        for (int i = 0; i < 1_000; i++) {
            String before = words(random);
            String name = List.of("@SummitTestBot", "@SUMMITTESTBOT", "@SummitTestBot2", "@ada", "@Summit")
                    .get(random.nextInt(5));
            String text = before + name + " " + words(random);
            String entity =
                    "{\"type\":\"mention\",\"offset\":" + before.length() + ",\"length\":" + name.length() + "}";
            boolean ours = name.equalsIgnoreCase("@SummitTestBot");
            assertThat(Updates.group(text, entity) instanceof Asked)
                    .as("%s with %s", text, entity)
                    .isEqualTo(ours);
            assertThat(Updates.group(text, ""))
                    .as("no mark of the server: %s", text)
                    .isInstanceOf(Event.Nothing.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1,5", "0,0", "0,99", "3,2147483647", "2147483647,1"})
    void ignoresMarksOutsideTheText(int offset, int length) {
        assertThat(Updates.group(
                        "@SummitTestBot", "{\"type\":\"mention\",\"offset\":" + offset + ",\"length\":" + length + "}"))
                .isInstanceOf(Event.Nothing.class);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return words.toString();
    }
}
