package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static summitbot.citation.Articles.passage;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import summitbot.FuzzedText;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;

/** Whatever a model replies, what is shown of it cites passages that it was given and quotes what stands in them. */
final class ReplyFuzz {
    private static final Passage HARBOUR = passage(
            "harbour",
            "Captain Orla Fenn left the harbour of Lomar at 8 a.m. on Friday with 12 sailors.",
            "“We won’t be back before June,” Fenn said.");
    private static final Passage COUNCIL = passage(
            "council", "Mayor Idris Quayle told the council in Lomar that 340 homes had no water after the storm.");
    private static final Passage WITHHELD = passage("vote", "The vote on the new quay was put off to Monday.");
    private static final Map<String, Passage> GIVEN = Map.of("KD4", HARBOUR, "QX2", COUNCIL);

    private final DraftCheck check = new DraftCheck(
            GIVEN, new SupportCheck(new SharedWords(), Background.of(List.of(HARBOUR, COUNCIL, WITHHELD))));

    @FuzzTest
    @DictionaryEntries({
        "[KD4]",
        "[QX2]",
        "[KD4, QX2]",
        "[kd4",
        "[[",
        "]]",
        "【KD4】",
        "［",
        "[1-9]",
        "[0]",
        "ZZ9",
        "**",
        "`"
    })
    @DictionaryEntries({"Orla Fenn ", "Idris Quayle ", "said ", "told the council ", "12 sailors", "340 homes", "not "})
    @DictionaryEntries({"“", "”", "\"", "‘", "’", "«", "We won’t be back before June", " … ", "...", ". ", "- ", "She "
    })
    @DictionaryEntries({"<b>", "](http://", "evil.example", "@bot", "/start", "```", "# ", "\u202e", "\ue000", "&quot;"
    })
    void citesOnlyWhatWasGiven(byte[] bytes) {
        String reply = FuzzedText.of(bytes);
        List<Drafted> drafted = DraftReaderTest.read(List.of(reply));
        int half = reply.length() / 2;
        assertThat(DraftReaderTest.read(List.of(reply.substring(0, half), reply.substring(half))))
                .isEqualTo(drafted);
        String before = "";
        for (Drafted sentence : drafted) {
            assertThat(sentence.quotes())
                    .allMatch(quote -> quote.end() <= sentence.text().length());
            if (check.check(sentence, before) instanceof Verdict.Supported supported) {
                hold(supported.claim());
                before = supported.claim().text();
            }
        }
    }

    private static void hold(CitedClaim claim) {
        for (Citation citation : claim.citations()) {
            assertThat(GIVEN.values()).contains(citation.passage());
            assertThat(citation.passage().source().text()).contains(citation.quote());
        }
        QuoteMarks.find(claim.text()).stream()
                .flatMap(quote -> List.of(quote.cut(claim.text()).split(" … ", -1)).stream())
                .forEach(quote -> assertThat(GIVEN.values())
                        .as("«%s» in: %s", quote, claim.text())
                        .anyMatch(passage -> stands(quote, passage.text())));
    }

    /** The sign at the end may be the one that the reply set inside of its marks. */
    private static boolean stands(String quote, String text) {
        return text.contains(quote) || text.contains(quote.replaceFirst("[,.?!]$", ""));
    }
}
