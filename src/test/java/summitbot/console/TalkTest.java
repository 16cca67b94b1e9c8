package summitbot.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.answer.Trace;
import summitbot.chat.Article;
import summitbot.chat.Chat;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Question;
import summitbot.domain.Turn;

/** Sessions over a pipe, with a pipeline that knows one article by heart. */
final class TalkTest {
    private final Article ferry = Article.of(
            "ferry.txt",
            "Ferry stops",
            "The ferry makes its last crossing today. Captain Oda is sad.",
            "Tickets are refunded.");
    private final List<List<Turn>> earlier = new ArrayList<>();
    private boolean answered;

    @Nested
    final class AQuestion {
        @Test
        void isAnsweredWithMarksAndWhereTheyLead() {
            assertThat(talk("when?")).isEqualTo("""
                            The ferry makes its last crossing today. [1]

                            [1] Ferry stops, paragraph 1

                            """);
            assertThat(answered).isTrue();
        }

        @Test
        void knowsTheEarlierOnes() {
            talk("when?", "", "  ", "and why?");

            assertThat(earlier.getLast())
                    .extracting(turn -> turn.question().text())
                    .containsExactly("when?");
        }

        @Test
        void thatBreaksSomethingDoesNotEndTheSession() {
            String shown = talk("break", "when?");

            assertThat(shown)
                    .contains("Something broke", "doctor", "last crossing")
                    .doesNotContain("secret");
            assertThat(answered).isFalse();
        }

        @Test
        void ofAMegabyteIsDeclinedAndTheNextOneAnswered() {
            String shown = talk("x".repeat(1_000_000), "when?");

            assertThat(shown).startsWith("That is too long").contains("last crossing");
        }

        @Test
        void isAnsweredWhenTheLastLineHasNoEnd() {
            StringWriter out = new StringWriter();
            console().onPipe(new ByteArrayInputStream("when?".getBytes(UTF_8)), new PrintWriter(out));

            assertThat(out.toString()).contains("last crossing");
        }
    }

    @Nested
    final class ACommand {
        @Test
        void showsThePassageBehindAMark() {
            assertThat(talk("when?", "/show 1", "/show [1]")).endsWith("""
                            Ferry stops, paragraph 1 (ferry.txt#1)
                            **The ferry makes its last crossing today.** Captain Oda is sad.
                            """.repeat(2));
        }

        @Test
        void saysWhichMarksThereAre() {
            assertThat(talk("/show 1")).isEqualTo("There is no answer with marks yet.\n");
            assertThat(talk("when?", "/show 7")).endsWith("The last answer has marks 1 to 1; for example /show 1.\n");
            assertThat(talk("when?", "/show")).endsWith("for example /show 1.\n");
        }

        @Test
        void showsNothingOfTheAnswerBeforeARefusal() {
            for (String refused : List.of("nothing", "a poem")) {
                assertThat(talk("when?", refused, "/show 1"))
                        .endsWith("The last answer cites nothing."
                                + " For what an earlier one cites, ask its question again.\n");
            }
        }

        @Test
        void reachesBackBehindWhatWasNoQuestion() {
            for (String typed : List.of("thanks", "x".repeat(1_001), "break")) {
                assertThat(talk("when?", typed, "/show 1")).endsWith("Captain Oda is sad.\n");
            }
        }

        @Test
        void showsWhatAnAnswerThatBrokeOffHadCited() {
            assertThat(talk("when?", "break off", "/show 1")).endsWith("**Tickets are refunded.**\n");
        }

        @Test
        void tellsWhyOnlyOfWhatWasLookedUp() {
            assertThat(talk("/why", "when?", "/why"))
                    .startsWith("There is no answer yet.\n")
                    .endsWith("""
                            Nothing was looked up for this.
                            """);
        }

        @Test
        void listsTheSources() {
            assertThat(talk("/sources")).isEqualTo("""
                            ferry.txt  Ferry stops
                              2 passages, 2 sentences
                            1 source, 2 passages, 2 sentences
                            """);
        }

        @Test
        void forgetsTheConversation() {
            assertThat(talk("when?", "/new", "/show 1", "and why?")).contains("Forgotten", "no answer with marks yet");
            assertThat(earlier.getLast()).isEmpty();
        }

        @Test
        void helps() {
            assertThat(talk("/help")).contains("/sources", "/show N", "/new", "/quit");
        }

        @Test
        void leaves() {
            assertThat(talk("/QUIT", "when?")).isEmpty();
        }

        @Test
        void thatIsNoneIsNamedWithoutObeyingIt() {
            assertThat(talk("/\u001B[2Jfoo")).isEqualTo("There is no command /[2Jfoo; /help lists them.\n");
        }
    }

    private Console console() {
        return new Console(new Chat(this::answer), ferry::corpus);
    }

    private String talk(String... lines) {
        StringWriter out = new StringWriter();
        String typed = String.join("\n", lines) + "\n";
        answered = console().onPipe(new ByteArrayInputStream(typed.getBytes(UTF_8)), new PrintWriter(out));
        return out.toString();
    }

    private Trace answer(Question question, List<Turn> turns, Consumer<Answer> soFar) {
        earlier.add(turns);
        if (question.text().equals("break")) {
            throw new IllegalStateException("secret");
        }
        return Trace.of(
                switch (question.text()) {
                    case "nothing" -> new Answer.NoEvidence(List.of());
                    case "a poem" -> new Answer.Declined(Answer.Declined.Reason.OFF_TOPIC, List.of());
                    case "thanks" -> new Answer.Declined(Answer.Declined.Reason.THANKS, List.of());
                    case "break off" -> {
                        soFar.accept(grounded("Tickets are refunded."));
                        throw new IllegalStateException("broken off");
                    }
                    default -> grounded("The ferry makes its last crossing today.");
                });
    }

    private Answer grounded(String words) {
        CitedClaim claim = ferry.claim(words);
        return new Answer.Grounded("", List.of(claim), 0, Answer.Mode.EXTRACTIVE);
    }
}
