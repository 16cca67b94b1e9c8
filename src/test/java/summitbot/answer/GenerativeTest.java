package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static summitbot.answer.Harbour.mark;
import static summitbot.answer.Harbour.replying;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.CitedClaim;
import summitbot.llm.FakeLlm;
import summitbot.llm.Prompts;
import summitbot.llm.Replies;

/** A model over invented articles; what the answer makes of its replies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GenerativeTest {
    private static final String HOW_LONG = "how long is the session?";
    private static final String WHEN = "what time did the session begin?";

    private Harbour harbour;

    @BeforeAll
    void open(@TempDir Path folder) {
        harbour = Harbour.open(folder);
    }

    @AfterAll
    void close() {
        harbour.close();
    }

    @Nested
    final class WhatHolds {
        @Test
        void isShown() {
            Grounded answer = (Grounded)
                    ask(marks -> "The session will last three days [" + mark(marks, "three days") + "].", HOW_LONG);
            assertThat(answer.mode()).isEqualTo(Mode.GENERATIVE);
            assertThat(texts(answer)).startsWith("The session will last three days.");
            assertThat(answer.omitted()).isZero();
        }

        @Test
        void isFollowedByWhatASourceSaysOfWhichItTellsNothing() {
            Grounded answer = (Grounded) ask(
                    marks -> "The session began in the Old Customs House [" + mark(marks, "Customs") + "].",
                    "where did the session begin?");
            assertThat(answer.claims().stream()
                            .flatMap(claim -> claim.citations().stream())
                            .map(citation -> citation.passage().source().id())
                            .distinct())
                    .hasSizeGreaterThan(1);
        }

        @Test
        void isPassedOnBeforeTheRestIsThere() {
            Harbour.Told told = tell(
                    marks -> "The session will last three days [" + mark(marks, "three days")
                            + "]. It will last nine weeks [" + mark(marks, "three days") + "].",
                    HOW_LONG);
            assertThat(told.soFar())
                    .singleElement()
                    .satisfies(part -> assertThat(texts(part)).containsExactly("The session will last three days."));
            assertThat(((Grounded) told.answer()).omitted()).isEqualTo(1);
        }

        @Test
        void isNotTakenBackByTheRepairAndWhatTheRepairMendsFollowsIt() {
            Harbour.Told told = harbour.tell(
                    inTurn(
                            marks -> "The session will last three days [" + mark(marks, "three days")
                                    + "]. Carvalho said “We have waited ninety years for this table” ["
                                    + mark(marks, "nine years") + "].",
                            marks -> "Carvalho said “We have waited nine years for this table” ["
                                    + mark(marks, "nine years") + "]."),
                    HOW_LONG);
            assertThat(texts(told.answer()))
                    .startsWith(
                            "The session will last three days.",
                            "Carvalho said “We have waited nine years for this table”.");
            assertThat(((Grounded) told.answer()).omitted()).isZero();
            assertThat(Harbour.prompt(told.requests().getLast())).contains("ninety years", "QUOTE_NOT_FOUND");
        }

        @Test
        void isSaidOnce() {
            Harbour.Told told = tell(
                    marks -> ("The session will last three days [" + mark(marks, "three days") + "]. ").repeat(3),
                    HOW_LONG);
            assertThat(texts(told.answer())).containsOnlyOnce("The session will last three days.");
        }
    }

    @Nested
    final class WhatDoesNotHold {
        @Test
        void givesWayToTheSourcesOwnWords() {
            Grounded answer = (Grounded)
                    ask(marks -> "The session will last nine weeks [" + mark(marks, "three days") + "].", HOW_LONG);
            assertThat(answer.mode()).isEqualTo(Mode.EXTRACTIVE);
            assertThat(answer.omitted()).isEqualTo(1);
            assertThat(texts(answer)).anyMatch(text -> text.contains("three days"));
        }

        @Test
        void costsOneRepairAndNoMore() {
            assertThat(tell(marks -> "It lasts nine weeks [XX9].", HOW_LONG).requests())
                    .hasSize(2);
        }

        @Test
        void neverSmoothsADifferenceOver() {
            Grounded answer = (Grounded)
                    ask(marks -> "The session began at 9:30 a.m. GMT [" + mark(marks, "9:30 a.m.") + "].", WHEN);
            assertThat(texts(answer)).anyMatch(text -> text.contains("10 a.m."));
        }
    }

    @Nested
    final class ARefusal {
        @Test
        void isReadInAnyWordsAndNotRepaired() {
            Harbour.Told told =
                    tell(marks -> "I am sorry, but the passages do not contain any information about that.", HOW_LONG);
            assertThat(told.requests()).hasSize(1);
            assertThat(((Grounded) told.answer()).lead()).contains("found no answer");
        }

        @Test
        void isToldTogetherWithWhatTheSourcesSayNevertheless() {
            Grounded answer = (Grounded) ask(marks -> Prompts.REFUSAL, HOW_LONG);
            assertThat(answer.lead()).contains("found no answer");
            assertThat(answer.mode()).isEqualTo(Mode.EXTRACTIVE);
            assertThat(texts(answer)).anyMatch(text -> text.contains("three days"));
        }

        @Test
        void doesNotHideADifferenceThatWasShown() {
            Harbour.Told told = tell(marks -> Prompts.REFUSAL, WHEN);
            assertThat(told.soFar()).hasSize(1);
            assertThat(texts(told.answer()))
                    .startsWith(texts(told.soFar().getFirst()).toArray(String[]::new));
        }
    }

    @Nested
    final class AModelThatFails {
        @Test
        void leavesTheAnswerToTheSources() {
            Answer answer =
                    harbour.tell((request, socket) -> socket.close(), HOW_LONG).answer();
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Grounded.class,
                            grounded -> assertThat(grounded.mode()).isEqualTo(Mode.EXTRACTIVE));
        }

        @Test
        void keepsWhatHeldAndSaysThatItBrokeOff() {
            Harbour.Told told = harbour.tell(
                    Replies.brokenOff(request -> {
                        Map<String, String> marks = Harbour.marks(request);
                        return "Carvalho said “We have waited nine years for this table” [" + mark(marks, "nine years")
                                + "]. The session";
                    }),
                    HOW_LONG);
            Grounded answer = (Grounded) told.answer();
            assertThat(answer.mode()).isEqualTo(Mode.MIXED);
            assertThat(texts(answer)).first().asString().contains("nine years");
            assertThat(texts(answer)).anySatisfy(text -> assertThat(text).contains("three days"));
        }
    }

    @Test
    void asksNoModelWhatNoSourceAnswers() {
        Harbour.Told told = tell(marks -> "The pope said so.", "who won the football match?");
        assertThat(told.answer()).isInstanceOf(Answer.NoEvidence.class);
        assertThat(told.requests()).isEmpty();
        assertThat(told.trace().insight().drafting().outcome()).contains("nothing for a model");
    }

    @Test
    void countsCallsAndTokensOfAQuestion() {
        Harbour.Told told = tell(marks -> "It lasts nine weeks [XX9].", HOW_LONG);
        assertThat(told.trace().insight().drafting().usage()).isEqualTo(new summitbot.llm.Usage(2, 40, 14));
    }

    private Answer ask(Function<Map<String, String>, String> reply, String question) {
        return tell(reply, question).answer();
    }

    private Harbour.Told tell(Function<Map<String, String>, String> reply, String question) {
        return harbour.tell(replying(reply), question);
    }

    /** A script of the first call and one of all later ones. */
    private static FakeLlm.Script inTurn(
            Function<Map<String, String>, String> first, Function<Map<String, String>, String> second) {
        List<FakeLlm.Script> scripts = new java.util.ArrayList<>(List.of(replying(first)));
        return (request, socket) -> {
            FakeLlm.Script script = scripts.isEmpty() ? replying(second) : scripts.removeFirst();
            script.answer(request, socket);
        };
    }

    static List<String> texts(Answer answer) {
        return answer instanceof Grounded grounded
                ? grounded.claims().stream().map(CitedClaim::text).toList()
                : List.of();
    }
}
