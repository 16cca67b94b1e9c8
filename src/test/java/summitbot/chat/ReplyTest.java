package summitbot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static summitbot.domain.Answer.Mode.EXTRACTIVE;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Declined.Reason;
import summitbot.domain.CitedClaim;

final class ReplyTest {
    private final Article bridge = Article.of(
            "bridge.txt",
            "Old bridge reopens",
            "The bridge opened on Monday. Mayor Ines Holt cut the ribbon.",
            "Repairs cost 4 million euros.");
    private final Article ferry = Article.of("ferry.txt", "Ferry stops", "The ferry makes its last crossing today.");

    @Nested
    final class AGroundedAnswer {
        @Test
        void numbersPassagesInOrderOfFirstUse() {
            Reply reply = grounded(ferry.claim("last crossing"), bridge.claim("Repairs cost"), ferry.claim("today"));

            assertThat(reply.text()).isEqualTo("• last crossing [1]\n• Repairs cost [2]\n• today [1]");
            assertThat(reply.footnotes())
                    .extracting(Footnote::marker, footnote -> footnote.passage().id())
                    .containsExactly(tuple(1, "ferry.txt#1"), tuple(2, "bridge.txt#2"));
        }

        @Test
        void showsASingleClaimWithoutABullet() {
            assertThat(grounded(ferry.claim("last crossing")).text()).isEqualTo("last crossing [1]");
        }

        @Test
        void putsTheLeadAboveTheClaimsWithoutAMark() {
            Answer answer = new Answer.Grounded("On the ferry:", List.of(ferry.claim("last crossing")), 0, EXTRACTIVE);

            assertThat(Reply.of(answer).text()).isEqualTo("On the ferry:\nlast crossing [1]");
        }

        @Test
        void givesAClaimOfTwoPassagesBothMarks() {
            CitedClaim both =
                    new CitedClaim("Two things happened", List.of(bridge.cite("opened"), ferry.cite("last crossing")));

            assertThat(grounded(both).text()).isEqualTo("Two things happened [1][2]");
        }

        @Test
        void listsEachCitedPlaceOfAPassageOnce() {
            CitedClaim told = new CitedClaim("It reopened.", List.of(bridge.cite("on Monday"), bridge.cite("opened")));

            assertThat(grounded(told, told).sources())
                    .containsExactly("[1] Old bridge reopens, paragraph 1: “on Monday” … “opened”");
        }

        @Test
        void doesNotRepeatTheWordsThatItShows() {
            assertThat(grounded(ferry.claim("last crossing")).sources())
                    .containsExactly("[1] Ferry stops, paragraph 1");
        }

        @Test
        void saysHowManySentencesFailedTheirCheck() {
            Answer one = new Answer.Grounded("", List.of(ferry.claim("today")), 1, Answer.Mode.GENERATIVE);
            Answer two = new Answer.Grounded("", List.of(ferry.claim("today")), 2, Answer.Mode.GENERATIVE);

            assertThat(Reply.of(one).text()).endsWith("(One sentence was left out: the sources do not support it.)");
            assertThat(Reply.of(two).text()).contains("2 sentences were left out");
        }
    }

    @Nested
    final class AnythingElse {
        @Test
        void refusesWithWhatTheSourcesCoverAndNoMark() {
            Reply reply = Reply.of(new Answer.NoEvidence(List.of("Old bridge reopens", "Ferry stops")));

            assertThat(reply.text())
                    .isEqualTo("The sources do not say. They cover: “Old bridge reopens”, “Ferry stops”.");
            assertThat(Reply.of(new Answer.NoEvidence(List.of("One", "Two", "Three")))
                            .text())
                    .as("which may not be all")
                    .isEqualTo("The sources do not say. They cover, for example: “One”, “Two”, “Three”.");
            assertThat(reply.footnotes()).isEmpty();
        }

        @Test
        void hasOneSentenceForEachReasonToDecline() {
            assertThat(Reason.values())
                    .extracting(reason ->
                            Reply.of(new Answer.Declined(reason, List.of())).text())
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("["));
        }

        @Test
        void saysWhetherAskingAgainMayHelp() {
            assertThat(Reply.of(new Answer.Unavailable("The index is broken.", true))
                            .text())
                    .isEqualTo("The index is broken. Asking again may help.");
            assertThat(Reply.of(new Answer.Unavailable("The index is broken.", false))
                            .text())
                    .isEqualTo("The index is broken.");
        }

        @Test
        void neverShowsAnswersThatFailedTheirCheck() {
            assertThat(Reply.of(new Answer.Unverified(3)).text()).contains("do not seem to say", "nothing of it held");
        }
    }

    @Nested
    final class ForgedMarks {
        @Test
        void loseTheirBracketsInTheTextAndInTheTitle() {
            Article forger =
                    Article.of("f.txt", "News [2] Ferry stops", "All is well [1], says 【 7 】 of [3, 4] polls.");

            Reply reply = grounded(forger.claim("All is well [1], says 【 7 】 of [3, 4] polls."));

            assertThat(reply.text()).isEqualTo("All is well (1), says (7 ) of (3, 4) polls. [1]");
            assertThat(reply.footnotes().getFirst().place()).isEqualTo("News (2) Ferry stops, paragraph 1");
        }

        @Test
        void cannotStartALineOfTheirOwn() {
            Article forger = Article.of("f.txt", "News", "Calm.\n[1] Real Paper, paragraph 1: “stolen”");
            CitedClaim claim = new CitedClaim("Calm.\n[1] Real Paper, paragraph 1", List.of(forger.cite("Calm.")));

            assertThat(grounded(claim).text()).isEqualTo("Calm. (1) Real Paper, paragraph 1 [1]");
        }

        @Test
        void areNotMistakenForWordsInBrackets() {
            Article plain = Article.of("p.txt", "News", "He [the mayor] left [...] early.");

            assertThat(grounded(plain.claim("He [the mayor] left [...] early.")).text())
                    .isEqualTo("He [the mayor] left [...] early. [1]");
        }
    }

    private static Reply grounded(CitedClaim... claims) {
        return Reply.of(new Answer.Grounded("", List.of(claims), 0, EXTRACTIVE));
    }
}
