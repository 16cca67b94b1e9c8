package summitbot.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.domain.Span;

final class SentenceSplitterTest {
    private static final String CUT = " | ";
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Each case is a paragraph with a bar where it must be cut. */
    private void cutsAtTheBars(String barred) {
        String text = barred.replace(CUT, " ");
        assertThat(split(text)).containsExactly(barred.split(" \\| ", -1));
    }

    private List<String> split(String text) {
        return splitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.cut(text))
                .toList();
    }

    @Nested
    final class AtAFullStop {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The board met in Velmar. | It voted on Tuesday.",
                    "Was it late? | Nobody knew! | The clerk left.",
                    "The bridge opened in 2019. | 200 people came.",
                    "It cost 3.5 million. | Version 2.0.1 came later.",
                    "Holm wrote to info@velmar.example. | See velmar.example/news for more.",
                    "They agreed (the vote was close). | Then they left.",
                    "They agreed. | (The vote was close.) | Then they left.",
                    "The plan failed.[1] | The next one did not.",
                    "He paused... | And he spoke.",
                    "He paused … for the old Harbor House.",
                    "It was, he said . . . a long night in Velmar.",
                    "We met . . . . | The rest is known.",
                    "The eBay listing ended. | It sold.",
                    "«On part demain.» | «Non.»",
                    "这是第一句。 | 这是第二句。",
                    "No stop at the end",
                    "The yacht Yes! won again.",
                })
        void cuts(String barred) {
            cutsAtTheBars(barred);
        }

        @Test
        void cutsWithoutASpaceWhereAScriptHasNone() {
            assertThat(split("这是第一句。这是第二句！")).containsExactly("这是第一句。", "这是第二句！");
        }
    }

    @Nested
    final class BehindAnAbbreviation {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Mr. Holm met Mrs. Quist and Dr. Pell. | Gov. Varga was absent.",
                    "The U.S. Senate met in Washington, D.C. on Monday.",
                    "He lives in the U.S. | He moved there in May.",
                    "Troops left the U.S. | But the ships stayed.",
                    "Ada J. K. Quist and George W. Pell spoke.",
                    "A. Quist, the mayor, spoke.",
                    "So do I. | We both know it.",
                    "She ranked No. 5 in the list. | He said no. | Then he left.",
                    "Ferry lines, e.g. The Gull, stay open, i.e. Line No. 2 runs.",
                    "Bring maps, food, etc. | The guide brings water.",
                    "Holm Inc. Chairman Pell resigned. | Quist Ltd. did not.",
                    "On Jan. 5 and Sept. 12 the court sits. | It rests in Oct. | The judge is away.",
                    "The Rev. Tomas Brandt Jr. Memorial stands near St. Orla.",
                    "Pell vs. Quist is heard today. | Fig. 3 shows why.",
                    "1. Open the valve. | 2. Close it.",
                    "The plan: 1. A truce. | 2. Talks.",
                    "He has a Ph.D. | She has two.",
                    "(See pp. 12 and vol. 3.) | It is long.",
                })
        void goesOnUnlessAPlainSentenceStarts(String barred) {
            cutsAtTheBars(barred);
        }
    }

    @Nested
    final class BehindAnHour {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Pell arrived at 9:15 a.m. ET and left at 4 p.m. GMT on Friday.",
                    "The talks start at 10 a.m. Alaska Time (2 p.m. ET). | A lunch follows.",
                    "It opens at 7 p.m. Pacific Standard Time. | It closes late.",
                    "It opens at 7 p.m. (0300 GMT) in the harbor.",
                    "The vote is at 6 p.m. Monday. | It is public.",
                    "By 3 p.m. Velmar time, it was over. | They left.",
                    "The vote is at 6 p.m. Aug. 4 in the old hall.",
                    "The vote is at 6 p.m. | Holm will speak.",
                    "The vote is at 6 p.m. | NATO will watch it at 4 p.m. UTC.",
                    "Doors open at 8 p.m. | The hall is small.",
                    "“Come at 8 p.m.” | Holm did.",
                })
        void keepsZonesAndDays(String barred) {
            cutsAtTheBars(barred);
        }
    }

    @Nested
    final class InsideAQuotation {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "“We waited. We will not wait again,” Holm said. | The board listened.",
                    "\"We waited. We won't wait again,\" Holm said. | The board listened.",
                    "Holm said, \"It is late. We go home.\" | The board stayed.",
                    "They hope the topic “will be a truce. An early truce,” after a call with Pell. | It may be.",
                    "Pell wants “peace.” | Quist also wants it.",
                    "“Is it safe? Is it cheap?” Ada Quist asked. | No one knew.",
                    "“Stop!” he cried. | They stopped.",
                    "“Is it safe?” | The board did not say.",
                    "\"We go.\" | \"We stay.\"",
                    "He said “yes. | She said no. | Then she left.",
                    "„Wir gehen. Wir bleiben nicht“, sagte Holm. | Er ging.",
                    "«On part. On reste,» dit Holm. | Il part.",
                    "‘We go. We stay,’ Holm’s wife said. | The board’s plan is old. | It failed.",
                    "'We go. We stay,' Holm's wife said. | It's the '90s again. | It failed.",
                    "“She said ‘Go. Now,’ and left. We went,” he said. | Good.",
                    "‘Tis late. | The board left.",
                    "“We will ... act,” he said. | “... And soon.” | It was late.",
                    "The pipe is 5\" wide. | The other is 6\" wide.",
                    "He called it a “win.” | “A small one. But a win,” Pell added.",
                    "(“We go. We stay,” he said.) | Good.",
                })
        void keepsItsSentencesTogether(String barred) {
            cutsAtTheBars(barred);
        }

        @Test
        void cutsALongQuotationAsAnyOtherText() {
            String sentence = "We have waited at the harbor of Velmar for a very long time now. ";
            String quotation = "“" + sentence.repeat(10).strip() + "” Holm left.";

            assertThat(split(quotation)).hasSize(11).allMatch(piece -> piece.length() < 80);
        }

        @Test
        void aQuotationOverSeveralParagraphsOpensNothing() {
            assertThat(split("“We waited. We stayed. Nobody came.")).hasSize(3);
        }
    }

    @Nested
    final class AroundLines {
        @Test
        void aSingleLineBreakIsASpace() {
            assertThat(split("The board\nmet. It\nvoted.")).containsExactly("The board\nmet.", "It\nvoted.");
        }

        @Test
        void aBlankLineEndsASentence() {
            assertThat(split("The board met\r\n\r\nIt voted")).containsExactly("The board met", "It voted");
        }

        @Test
        void blankTextHasNoSentence() {
            assertThat(split(" \n\t\u00A0 ")).isEmpty();
        }

        @Test
        void spansCountFromTheStartOfTheText() {
            assertThat(splitter.split("Ab. Cd. Ef.", new Span(4, 11))).containsExactly(new Span(4, 7), new Span(8, 11));
        }
    }
}
