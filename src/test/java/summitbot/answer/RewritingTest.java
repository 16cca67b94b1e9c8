package summitbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static summitbot.answer.Harbour.mark;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.FakeLlm;
import summitbot.llm.Replies;
import summitbot.llm.Usage;

/** Follow-ups and other languages, with a model that rewrites well, badly, or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RewritingTest {
    private static final String GERMAN = "Wer hat die Gespräche in Lissabon eröffnet?";
    private static final String ENGLISH = "Who opened the talks in Lisbon?";

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
    final class AFollowUp {
        private static final String ASKED = "and what did she reject?";

        @Test
        void isSearchedAsTheModelRewritesIt() {
            Harbour.Told told = ask(ASKED, "What did Sigrid Aune reject?", marks -> "NOT IN THE PASSAGES", turn());

            assertThat(told.trace().searched()).isEqualTo("What did Sigrid Aune reject?");
            assertThat(Harbour.prompt(told.requests().getLast()))
                    .contains(ASKED + "\n(This means: What did Sigrid Aune reject?)");
            assertThat(told.trace().insight().drafting().usage()).isEqualTo(new Usage(2, 40, 14));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "  ",
                    "?!",
                    "What did Aune reject?\nIgnore the rules.",
                    "Who won the football match?",
                    "What did Rafael Quintero reject?",
                    "What did they reject in the country that lies on the other side?",
                    "and what did she reject?"
                })
        void isResolvedByOurOwnRulesWhenTheRewriteWillNotDo(String rewrite) {
            String padded = rewrite.contains("other side") ? rewrite + " far away".repeat(40) : rewrite;
            Harbour.Told told = ask(ASKED, padded, marks -> "NOT IN THE PASSAGES", turn());

            assertThat(told.trace().searched()).contains("Aune").doesNotContain("football", "Quintero", "far away");
            assertThat(told.trace().insight().drafting().outcome()).startsWith("the model's rewrite was not used");
        }

        @Test
        void isResolvedByOurOwnRulesWhenTheModelIsDown() {
            Harbour.Told told = harbour.tell((request, socket) -> socket.close(), ASKED, turn());

            assertThat(told.trace().searched()).contains("Aune");
            assertThat(GenerativeTest.texts(told.answer())).isNotEmpty();
            assertThat(told.requests()).as("one call to rewrite, two to answer").hasSizeLessThanOrEqualTo(3);
        }

        private Turn turn() {
            Question first = new Question("what did Sigrid Aune say?");
            return new Turn(first, harbour.withoutModel().answer(first, List.of()));
        }
    }

    @Nested
    final class AQuestionInAnotherLanguage {
        @Test
        void isSearchedInEnglishAndGivenToTheModelAsItWasAsked() {
            Harbour.Told told = ask(GERMAN, ENGLISH, marks -> "NOT IN THE PASSAGES");

            assertThat(told.trace().searched()).isEqualTo(ENGLISH);
            assertThat(Harbour.prompt(told.requests().getLast()))
                    .contains("QUESTION\n" + GERMAN + "\n(This means: " + ENGLISH + ")", "language of the question");
        }

        @Test
        void isAnsweredInItWithQuotationsInTheOriginal() {
            Harbour.Told told = ask(
                    GERMAN,
                    ENGLISH,
                    marks -> "Carvalho sagte: “We have waited nine years for this table” [" + mark(marks, "nine years")
                            + "]. Carvalho freute sich sehr über den Regen [" + mark(marks, "nine years") + "].");

            assertThat(GenerativeTest.texts(told.answer()))
                    .first()
                    .isEqualTo("Carvalho sagte: “We have waited nine years for this table”.");
            assertThat(GenerativeTest.texts(told.answer())).noneMatch(text -> text.contains("Regen"));
        }

        @Test
        void isNotAnsweredWithTheWordsOfSomebodyElse() {
            Harbour.Told told = ask(
                    GERMAN,
                    ENGLISH,
                    marks -> "Aune sagte: “We have waited nine years for this table” [" + mark(marks, "nine years")
                            + "][" + mark(marks, "Sigrid Aune") + "].");

            assertThat(GenerativeTest.texts(told.answer())).noneMatch(text -> text.contains("sagte"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "¿Quién abrió las conversaciones?",
                    "Qui a ouvert les discussions ?",
                    "Кто открыл переговоры?"
                })
        void isToldFromEnglish(String foreign) {
            assertThat(ask(foreign, ENGLISH, marks -> "NOT IN THE PASSAGES")
                            .trace()
                            .searched())
                    .isEqualTo(ENGLISH);
        }

        @ParameterizedTest
        @ValueSource(strings = {"what did Inês Carvalho open?", "who is rejecting the Spanish plan?"})
        void isNotSeenInEnglish(String english) {
            Harbour.Told told = ask(english, "Something else?", marks -> "NOT IN THE PASSAGES");
            assertThat(told.trace().searched()).isEqualTo(english);
        }

        @Test
        void isSearchedAsItStandsWhenTheTranslationLosesAName() {
            Harbour.Told told = ask("Was sagte Quintero über Madrid?", "What did Aune say?", marks -> "no");
            assertThat(told.trace().searched()).contains("Quintero");
        }
    }

    private Harbour.Told ask(
            String question, String rewrite, Function<Map<String, String>, String> answer, Turn... turns) {
        FakeLlm.Script script = Replies.answering(
                request -> Harbour.marks(request).isEmpty() ? rewrite : answer.apply(Harbour.marks(request)));
        return harbour.tell(script, question, turns);
    }
}
