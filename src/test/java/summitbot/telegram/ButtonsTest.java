package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.render.Ref;

final class ButtonsTest extends StageTest {
    private Shown answer() throws InterruptedException {
        talk.says(stage.ada, "Was it late?");
        return stage.await(talk, 1, "late twice");
    }

    private String reply(String query) throws InterruptedException {
        Stage.await("an answer to the press", () -> stage.telegram.answer(query).isPresent());
        return stage.telegram.answer(query).orElseThrow().path("text").asText();
    }

    @Nested
    final class ASourceButton {
        @Test
        void showsThePassageWithTheCitedWords() throws InterruptedException {
            stage.start();
            Shown answer = answer();
            assertThat(reply(talk.presses(stage.ada, answer, answer.data("[1]"))))
                    .isEmpty();
            Shown card = stage.await(talk, 2, "It was late twice this week, the harbour master said.");
            assertThat(card.replyTo()).isEqualTo(answer.id());
            assertThat(card.look().entities().findValuesAsText("type"))
                    .containsExactly("bold", "expandable_blockquote", "bold", "text_link");
            assertThat(card.look().entities().toString()).contains("https://bot.example/s/ferry.txt?p=2&v=");
        }

        @Test
        void worksAfterARestart() throws InterruptedException {
            stage.start();
            Shown answer = answer();
            stage.stop();
            stage.start();
            talk.presses(stage.ada, answer, answer.data("[1]"));
            stage.await(talk, 2, "Paragraph 2");
        }

        @Test
        void saysWhenItsSourceHasChangedOrIsGone() throws InterruptedException {
            stage.start();
            Shown answer = answer();
            Ref old = Ref.to(Stage.FERRY.passages().getFirst());
            talk.presses(stage.ada, answer, "s" + old.passage() + "v0");
            stage.await(talk, 2, "has changed since it was cited");
            talk.presses(stage.ada, answer, "sAAAAAAAAAAAv1");
            stage.await(talk, 3, "no longer among my sources");
        }
    }

    @Nested
    final class AnyOtherPress {
        @Test
        void isAnsweredPolitelyWhateverItSays() throws InterruptedException {
            stage.start();
            Shown answer = answer();
            for (String data : List.of("", "s", "x".repeat(64), "f7", "m99", "\u0000", "s' OR 1=1", "a")) {
                assertThat(reply(talk.presses(stage.ada, answer, data))).isNotNull();
            }
            talk.says(stage.ada, "What is the price?");
            stage.await(talk, 2, "four crowns");
        }
    }

    @Nested
    final class AnOpinion {
        private List<Boolean> opinions() {
            return stage.store().feedback().all().stream()
                    .map(opinion -> opinion.good() > opinion.bad())
                    .toList();
        }

        @Test
        void comesFromAButtonOrAReaction() throws InterruptedException {
            stage.start();
            Shown answer = answer();
            assertThat(reply(talk.presses(stage.ada, answer, answer.data("👎"))))
                    .isEqualTo("Thank you.");
            Stage.await("a bad opinion", () -> opinions().equals(List.of(false)));
            talk.reacts(stage.ada, answer, "👍");
            Stage.await("a good opinion", () -> opinions().equals(List.of(true)));
            assertThat(stage.store().feedback().all().getFirst().asked()).isEqualTo("Was it late?");
        }
    }

    @Nested
    final class ALongAnswer {
        @Test
        void offersWhatDoesNotFitIntoFourMessages() throws InterruptedException {
            List<CitedClaim> claims = IntStream.range(0, 60)
                    .mapToObj(i -> new CitedClaim(
                            "claim " + i + " " + "word ".repeat(100), List.of(Stage.FERRY.cite("late twice"))))
                    .toList();
            stage.answering((question, turns, soFar) -> new Answer.Grounded("", claims, 0, Answer.Mode.EXTRACTIVE))
                    .start();
            talk.says(stage.ada, "Tell me everything");
            Shown fourth = stage.await(talk, 4, "claim");
            Stage.await("a button for the rest", () -> fourth.buttons().contains("Show more"));
            stage.settle();
            talk.presses(stage.ada, fourth, fourth.data("more"));
            Shown eighth = stage.await(talk, 8, "claim");
            Stage.await("another button", () -> eighth.buttons().contains("Show more"));
            talk.presses(stage.ada, eighth, eighth.data("more"));
            stage.await(talk, 9, "claim 59");
            String all = String.join(" ", talk.shown().stream().map(Shown::text).toList());
            assertThat(IntStream.range(0, 60)).allMatch(i -> all.contains("claim " + i + " "));
        }
    }
}
