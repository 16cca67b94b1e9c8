package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;
import summitbot.telegram.render.Ref;

final class CommandsTest extends StageTest {
    @Test
    void startShowsQuestionsToTry() throws InterruptedException {
        stage.start();
        talk.says(stage.ada, "/start");
        Shown hello = stage.await(talk, 1, "You might ask");
        talk.presses(stage.ada, hello, hello.data("sail"));
        stage.await(talk, 2, "late twice");
    }

    @Test
    void startWithAPassageOpensIt() throws InterruptedException {
        stage.start();
        talk.says(stage.ada, "/start " + Ref.to(Stage.FERRY.passages().get(2)).encoded());
        stage.await(talk, 1, "A ticket costs four crowns.");
    }

    @Test
    void tellOfSourcesAndHelpInTheLanguageOfTheReader() throws InterruptedException {
        stage.start();
        talk.says(stage.ada, "/sources");
        stage.await(talk, 1, "I have read one source:\n• The ferry");
        Person otto = new Person(stage.ada.id(), "Otto", "de-AT");
        talk.says(otto, "/help");
        stage.await(talk, 2, "Stell deine Frage");
        talk.says(stage.ada, "/unheard_of");
        stage.await(talk, 3, "Ask a question in plain words");
    }

    @Test
    void ofOtherBotsAreLeftAloneInAGroup() throws InterruptedException {
        stage.start();
        Talk group = stage.telegram.group();
        group.says(stage.ada, "/weather");
        group.says(stage.ada, "/help@OtherBot");
        group.says(stage.ada, "/sources");
        stage.await(group, 1, "I have read");
        stage.settle();
        assertThat(group.shown()).hasSize(1);
    }

    @Test
    void checkAClaim() throws InterruptedException {
        stage.start();
        talk.says(stage.ada, "/check a ticket costs four crowns");
        Shown finding = stage.await(talk, 1, "Supported by the sources:\n“four crowns” [1]");
        assertThat(finding.buttons()).containsExactly("[1]");
        talk.says(stage.ada, "/check");
        stage.await(talk, 2, "Write the claim");
        talk.says(stage.ada, "/check the ferry is free");
        stage.await(talk, 3, "The sources say otherwise:\n“four crowns” [1]");
        talk.says(stage.ada, "/check it sails at noon");
        stage.await(talk, 4, "The sources differ:\n• For: “sails at noon” [1]\n• Against: “four crowns” [2]");
        talk.says(stage.ada, "/check the moon is round");
        stage.await(talk, 5, "Not in the sources.");
        talk.says(stage.ada, "/check " + "very ".repeat(300) + "long");
        stage.await(talk, 6, "too long");
    }

    @Test
    void forgetErasesEverythingOfThePerson() throws InterruptedException {
        stage.start();
        talk.says(stage.ada, "Was it late?");
        Shown answer = stage.await(talk, 1, "late twice");
        stage.settle();
        talk.says(stage.ada, "/forget");
        stage.await(talk, 2, "Erased");
        talk.replies(stage.ada, answer, "source?");
        stage.await(talk, 3, "no longer remember");
    }

    @Nested
    final class ForAdministrators {
        @Test
        void tellHowTheBotIsDoing() throws InterruptedException {
            stage.access(new Access(Set.of(), Set.of(), Set.of(stage.ada.id()))).start();
            talk.says(stage.ada, "Was it late?");
            Shown answer = stage.await(talk, 1, "late twice");
            talk.replies(stage.ada, answer, "/why");
            stage.await(talk, 2, "Searched for: Was it late?");
            assertThat(talk.shown().getLast().text()).contains("Asked: Was it late?", "Language model:");
            talk.says(stage.ada, "/stats");
            stage.await(talk, 3, "Sources: 1\nMessages not dealt with yet, this one included: 1\n");
            assertThat(talk.shown().getLast().text()).contains("language model today: nothing");
            Stage.await("a menu", () -> stage.telegram.menus().keySet().stream().anyMatch(key -> key.equals("chatde")));
        }

        @Test
        void tellNothingToAnybodyElse() throws InterruptedException {
            stage.access(new Access(Set.of(), Set.of(), Set.of(1L))).start();
            talk.says(stage.ada, "/stats");
            stage.await(talk, 1, "for the administrators");
            talk.says(stage.ada, "/why");
            stage.await(talk, 2, "for the administrators");
        }
    }

    @Nested
    final class AskingForASource {
        @Test
        void showsThePassageOfThatSentence() throws InterruptedException {
            stage.answering((question, turns, soFar) -> Stage.grounded("sails at noon", "four crowns"))
                    .start();
            talk.says(stage.ada, "Tell me");
            Shown answer = stage.await(talk, 1, "four crowns");
            talk.says(stage.ada, "Source?", message -> {
                message.putObject("reply_to_message")
                        .put("message_id", answer.id())
                        .putObject("from")
                        .put("id", summitbot.telegram.fake.FakeTelegram.BOT_ID);
                message.putObject("quote").put("text", "• four crowns [2]");
            });
            Shown card = stage.await(talk, 2, "A ticket costs four crowns.");
            assertThat(card.text()).doesNotContain("noon");
            talk.replies(stage.ada, answer, "source?");
            assertThat(stage.await(talk, 3, "four crowns").text()).contains("noon");
        }
    }
}
