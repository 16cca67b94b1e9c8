package summitbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import summitbot.answer.Drafting;
import summitbot.answer.Insight;
import summitbot.answer.Trace;
import summitbot.citation.Flaw;
import summitbot.citation.Verdict;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.llm.Usage;
import summitbot.retrieval.Hit;

final class WhyTest {
    private static final Article BRIDGE =
            Article.of("bridge.txt", "Old bridge", "The bridge shuts on Monday.", "Repairs cost 4 million.");
    private static final Answer NOTHING = new Answer.NoEvidence(List.of());
    private static final Verdict.Rejected INVENTED =
            new Verdict.Rejected("It costs\u001B 5 million.", Flaw.NUMBER_NOT_IN_SOURCE, "5 million");

    private static List<String> lines(Drafting drafting) {
        Hit hit = new Hit(BRIDGE.passages().getFirst(), 0.3, 7.25, 0.618, List.of());
        Insight insight = new Insight(
                List.of(hit),
                List.of(new Insight.Scored(BRIDGE.cite("Repairs cost 4 million."), 0.834)),
                drafting,
                List.of(new Insight.Step("search", Duration.ofMillis(12)), new Insight.Step("check", Duration.ZERO)));
        return Why.lines(new Trace(NOTHING, 0.456, "bridge [1]", insight));
    }

    @Test
    void tellsWhatWasFoundAndHowLongItTook() {
        assertThat(lines(new Drafting("no language model was asked", List.of(), new Usage(0, 0, 0))))
                .containsExactly(
                        "Searched for: bridge (1)",
                        "The sources answer this: 46 % sure",
                        "Passages found, best first (how near in words, how near in meaning):",
                        "• Old bridge, paragraph 1 (7.3, 62 %)",
                        "Best sentences:",
                        "• 83 % Repairs cost 4 million. (Old bridge, paragraph 2)",
                        "Language model: no language model was asked.",
                        "Times: search 12 ms, check 0 ms");
    }

    @Test
    void tellsWhatTheCheckDroppedAndWhatItCost() {
        assertThat(lines(new Drafting("it wrote", List.of(INVENTED, INVENTED), new Usage(2, 1_200, 80))))
                .containsSequence(
                        "Language model: it wrote.",
                        "Dropped by the check:",
                        "• number not in source (5 million): It costs 5 million.",
                        "Cost: 2 calls, 1200 tokens read, 80 written");
    }

    @Test
    void cutsWhatIsLongBetweenCharacters() {
        Verdict.Rejected fits = new Verdict.Rejected("😀".repeat(160), Flaw.NO_CITATION, "");
        Verdict.Rejected longer = new Verdict.Rejected("😀".repeat(161), Flaw.NO_CITATION, "");
        assertThat(lines(new Drafting("it wrote", List.of(fits, longer), new Usage(1, 1, 1))))
                .contains("• no citation (): " + "😀".repeat(160), "• no citation (): " + "😀".repeat(160) + "…");
    }

    @Test
    void saysThatNothingWasLookedUp() {
        assertThat(Why.lines(Trace.of(NOTHING))).containsExactly("Nothing was looked up for this.");
    }

    @Test
    void isRememberedForTheLastAnswerOfAConversation() {
        Chat chat = new Chat((question, turns, soFar) -> new Trace(NOTHING, 0.5, question.text()));
        chat.receive("a", new Question("who?"));
        chat.receive("a", new Question("why?"));
        assertThat(chat.why("a")).map(Trace::searched).contains("why?");
        assertThat(chat.why("b")).isEmpty();
    }
}
