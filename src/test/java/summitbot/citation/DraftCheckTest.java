package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static summitbot.citation.Articles.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitbot.citation.Verdict.Rejected;
import summitbot.citation.Verdict.Supported;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;

final class DraftCheckTest {
    private final Passage harbour = passage(
            "harbour",
            "Captain Orla Fenn left the harbour of Lomar at 8 a.m. on Friday with 12 sailors.",
            "“We won’t be back before June,” Fenn said.");
    private final Passage council = passage(
            "council", "Mayor Idris Quayle told the council in Lomar that 340 homes had no water after the storm.");
    private final DraftCheck check = new DraftCheck(
            Map.of("KD4", harbour, "QX2", council),
            new SupportCheck(new SharedWords(), Background.of(List.of(harbour, council))));

    @Test
    void citesTheSentenceThatSupportsTheClaim() {
        CitedClaim claim = supported("Orla Fenn left Lomar on Friday with 12 sailors [KD4].");

        assertThat(claim.citations())
                .extracting(Citation::quote)
                .containsExactly("Captain Orla Fenn left the harbour of Lomar at 8 a.m. on Friday with 12 sailors.");
    }

    @Test
    void showsAQuotationAsTheSourceWritesIt() {
        CitedClaim claim = supported("Fenn said: \"we won't be back before June.\" [KD4]");

        assertThat(claim.text()).isEqualTo("Fenn said: \"We won’t be back before June.\"");
        assertThat(claim.citations()).extracting(Citation::quote).containsExactly("We won’t be back before June");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NO_CITATION | Orla Fenn left Lomar on Friday.",
                "UNKNOWN_MARKER | Orla Fenn left Lomar on Friday [7].",
                "UNKNOWN_MARKER | Orla Fenn left Lomar on Friday [ZZ9].",
                "FOREIGN_LINK | Orla Fenn left Lomar on Friday, see evil.example [KD4].",
                "FOREIGN_LINK | Orla Fenn left Lomar on Friday, ask @evilbot [KD4].",
                "FOREIGN_LINK | Orla Fenn left Lomar on Friday, type /start now [KD4].",
                "UNCLEAR_SUBJECT | She left Lomar on Friday [KD4].",
                "QUOTE_NOT_FOUND | Fenn said “we will be back before June” [KD4].",
                "QUOTE_NOT_FOUND | Fenn said “we won't be back before June” [QX2].",
                "NUMBER_NOT_IN_SOURCE | Orla Fenn left Lomar on Friday with 21 sailors [KD4].",
                "DATE_NOT_IN_SOURCE | Orla Fenn left Lomar at 9 a.m. on Friday [KD4].",
                "NAME_NOT_IN_SOURCE | Idris Quayle left the harbour of Lomar on Friday with 12 sailors [KD4].",
                "WRONG_SPEAKER | Orla Fenn told the council in Lomar that 340 homes had no water after the storm [KD4, QX2].",
                "NEGATION | Orla Fenn did not leave the harbour of Lomar on Friday [KD4].",
                "NOT_SUPPORTED | The crew was in a splendid mood and sang old songs about whales [KD4].",
            })
    void rejectsWhatMustNotBeShown(Flaw flaw, String sentence) {
        assertThat(verdict(sentence, ""))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.flaw()).isEqualTo(flaw));
    }

    @Test
    void letsAPronounStandAfterTheSentenceThatExplainsIt() {
        assertThat(verdict("She left the harbour of Lomar with 12 sailors [KD4].", "Orla Fenn is a captain."))
                .isInstanceOf(Supported.class);
    }

    @Test
    void forgivesAnUnknownMarkBesideAKnownOneButNeverCitesIt() {
        assertThat(supported("Orla Fenn left Lomar on Friday [KD4][7].").citations())
                .extracting(Citation::passage)
                .containsOnly(harbour);
    }

    /** Which ones must not depend on the process: the same sentence would be shown in one and dropped in another. */
    @Test
    void comparesTheFirstOfWhatIsNotCited() {
        Map<String, Passage> given = new LinkedHashMap<>();
        given.put("KD4", harbour);
        for (int i = 0; i < 20; i++) {
            given.put("X" + i, passage("x" + i, "Captain number " + (100 + i) + " stayed."));
        }
        List<String> compared = new ArrayList<>();
        new DraftCheck(
                        given,
                        new SupportCheck(
                                (one, other) -> {
                                    compared.add(other);
                                    return 0.5;
                                },
                                Background.of(List.of(harbour))))
                .check(drafted("Captain Orla Fenn left with 12 sailors [KD4]."), "");

        assertThat(compared.stream()
                        .filter(text -> text.startsWith("Captain number"))
                        .distinct())
                .containsExactly(IntStream.range(0, 8)
                        .mapToObj(i -> "Captain number " + (100 + i) + " stayed.")
                        .toArray(String[]::new));
    }

    private CitedClaim supported(String sentence) {
        return assertThat(verdict(sentence, ""))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Supported.class))
                .actual()
                .claim();
    }

    private Verdict verdict(String sentence, String before) {
        return check.check(drafted(sentence), before);
    }

    private static Drafted drafted(String sentence) {
        DraftReader reader = new DraftReader();
        reader.accept(sentence);
        return reader.finish().getFirst();
    }
}
