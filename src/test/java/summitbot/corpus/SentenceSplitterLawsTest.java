package summitbot.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.domain.Span;

final class SentenceSplitterLawsTest {
    private static final int MEGABYTE = 1_000_000;
    private final SentenceSplitter splitter = new SentenceSplitter();

    @Property(tries = 3_000)
    void anyTextIsCoveredInOrder(@ForAll("garbage") String text) {
        assertLaws(text, splitter.split(text, new Span(0, text.length())));
    }

    @Property(tries = 1_000)
    void newsLikeTextIsCoveredInOrder(@ForAll("news") String text) {
        assertLaws(text, splitter.split(text, new Span(0, text.length())));
    }

    /** Short ones that grow quadratic or worse when a rule looks too far ahead or back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                ".",
                ". ",
                "A. ",
                "a. A",
                "? A ",
                ". \"",
                "\" .",
                "“",
                "” ",
                "“a. ",
                "\"a. B",
                "\n",
                "\r\n\n",
                "(",
                "). ",
                "…",
                ". . ",
                "p.m. ",
                "p.m.    ",
                "I. ",
                "e.g. ",
                "1. ",
                "’",
                "。",
                "\u00A0",
                "\uD83D\uDE00",
                "\uD83D",
                "?” Ab ",
                "?” Ab        ",
                "Mr. ",
                "\u0301",
                "\u202E. A",
            })
    void aMegabyteOfAnythingTakesLinearTime(String pattern) {
        String text = pattern.repeat(MEGABYTE / pattern.length());
        List<Span> sentences = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> splitter.split(text, new Span(0, text.length())));
        assertLaws(text, sentences);
    }

    @Test
    void aMegabyteOfRandomBytesTakesLinearTime() {
        byte[] bytes = new byte[MEGABYTE];
        new Random(7).nextBytes(bytes);
        String text = new String(bytes, ISO_8859_1);
        assertLaws(
                text,
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> splitter.split(text, new Span(0, text.length()))));
    }

    private static void assertLaws(String text, List<Span> sentences) {
        int end = 0;
        for (Span sentence : sentences) {
            if (!isLawful(text, end, sentence)) {
                fail("%s behind %d in: %s", sentence, end, text.substring(0, Math.min(400, text.length())));
            }
            end = sentence.end();
        }
        assertThat(isBlank(text, end, text.length())).isTrue();
    }

    private static boolean isLawful(String text, int end, Span sentence) {
        return sentence.start() >= end
                && sentence.length() >= 1
                && sentence.length() <= SentenceSplitter.LONGEST
                && isBlank(text, end, sentence.start())
                && !WhiteSpace.is(text.charAt(sentence.start()))
                && !WhiteSpace.is(text.charAt(sentence.end() - 1))
                && !cutsPair(text, sentence.start())
                && !cutsPair(text, sentence.end());
    }

    private static boolean isBlank(String text, int from, int to) {
        return WhiteSpace.skip(text, from, to) == to;
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.strings()
                .withChars("abAB12 .!?\"'“”‘’()[]\n\r\t…。-—,:;\u00A0\uFEFF\u0301\uD83D\uDE00\uFFFD\0")
                .all()
                .ofMaxLength(400);
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "Holm said",
                        "Mr.",
                        "U.S.",
                        "at 3 p.m. ET",
                        "“We go.",
                        "It ends,”",
                        "\"No.",
                        "yes,\"",
                        "No. 5",
                        "A.",
                        "I.",
                        "...",
                        ". . .",
                        "The board met.",
                        "Why?",
                        "(see e.g. Pell)",
                        "\n",
                        "\n\n",
                        "J. K.",
                        "😀.",
                        "x".repeat(700),
                        "😀".repeat(600))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join(" ", parts));
    }
}
