package summitbot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.answer.Trace;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Declined.Reason;
import summitbot.domain.Question;
import summitbot.domain.Turn;

final class ChatTest {
    private static final Answer FOUND_NOTHING = new Answer.NoEvidence(List.of());
    private final List<Question> asked = new ArrayList<>();
    private final List<List<Turn>> earlier = new ArrayList<>();
    private Answer answer = FOUND_NOTHING;
    private final Chat chat = new Chat((question, turns, soFar) -> {
        asked.add(question);
        earlier.add(turns);
        return Trace.of(answer);
    });

    @Nested
    final class TheLengthOfAQuestion {
        @Test
        void isDeclinedWhenThereIsNothingToRead() {
            for (String empty : List.of("", "  \n\t ", "\u200B\u202E\u0000")) {
                assertThat(ask("a", empty)).isEqualTo(new Answer.Declined(Reason.EMPTY, List.of()));
            }
            assertThat(asked).isEmpty();
        }

        @Test
        void mayBeExactlyAThousandCharactersHoweverManyUnitsTheyTake() {
            ask("a", "  " + "😀".repeat(Chat.QUESTION_LIMIT) + " ");

            assertThat(asked).containsExactly(new Question("😀".repeat(1_000)));
        }

        @Test
        void isDeclinedAboveThatAndNotCut() {
            assertThat(ask("a", "x".repeat(1_001))).isEqualTo(new Answer.Declined(Reason.TOO_LONG, List.of()));
            assertThat(asked).isEmpty();
        }
    }

    @Nested
    final class Turns {
        @Test
        void areGivenToLaterQuestionsOfTheSameConversationOnly() {
            ask("a", "who?");
            ask("b", "why?");
            ask("a", "and when?");

            assertThat(earlier).containsExactly(List.of(), List.of(), List.of(turn("who?")));
        }

        @Test
        void areKeptUpToTen() {
            IntStream.range(0, 12).forEach(i -> ask("a", "question " + i));
            ask("a", "last");

            assertThat(earlier.getLast())
                    .hasSize(10)
                    .startsWith(turn("question 2"))
                    .endsWith(turn("question 11"));
        }

        @Test
        void areForgottenOnRequest() {
            ask("a", "who?");
            chat.forget("a");
            ask("a", "and when?");

            assertThat(earlier.getLast()).isEmpty();
        }

        @Test
        void leaveOutWhatCouldNotBeAnswered() {
            answer = new Answer.Unavailable("Broken.", true);
            ask("a", "who?");
            ask("a", "who?");

            assertThat(earlier.getLast()).isEmpty();
        }

        @Test
        void leaveOutAnswersThatNobodyWaitedFor() {
            Thread.currentThread().interrupt();
            ask("a", "who?");
            assertThat(Thread.interrupted()).isTrue();
            ask("a", "who?");

            assertThat(earlier.getLast()).isEmpty();
        }
    }

    @Test
    void keepsTheSourcesAQuestionIsLimitedTo() {
        chat.receive("a", new Question(" who? ", Set.of("bridge.txt")));

        assertThat(asked).containsExactly(new Question("who?", Set.of("bridge.txt")));
    }

    @Test
    void asksWithoutWhatCannotBeSeen() {
        ask("a", "w\u200Bho \u202Ecame?\u001B[2J");

        assertThat(asked).containsExactly(new Question("who came?[2J"));
    }

    @Test
    void passesOnThatTheIndexIsBroken() {
        Chat broken = new Chat((question, turns, soFar) -> {
            throw new IllegalStateException("index");
        });

        assertThatThrownBy(() -> broken.receive("a", new Question("who?"))).hasMessage("index");
    }

    private Answer ask(String conversation, String text) {
        return chat.receive(conversation, new Question(text));
    }

    private static Turn turn(String question) {
        return new Turn(new Question(question), FOUND_NOTHING);
    }
}
