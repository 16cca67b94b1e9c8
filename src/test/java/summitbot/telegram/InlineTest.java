package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class InlineTest extends StageTest {
    private JsonNode answer(String text) throws InterruptedException {
        String query = stage.telegram.inline(stage.ada, text);
        Stage.await("an answer", () -> stage.telegram.answer(query).isPresent());
        return stage.telegram.answer(query).orElseThrow();
    }

    private void startListening() throws InterruptedException {
        stage.start();
        // The server keeps inline queries only for a bot that has asked for them.
        Stage.await("a poll", () -> !stage.telegram.menus().isEmpty());
        talk.says(stage.ada, "Was it late?");
        stage.await(talk, 1, "late twice");
    }

    @Test
    void givesQuotationsWithTheirPlace() throws InterruptedException {
        startListening();
        JsonNode result = answer("when does the ferry sail?").path("results").get(0);
        assertThat(result.path("title").asText()).isEqualTo("The ferry, paragraph 1");
        assertThat(result.path("description").asText()).isEqualTo("sails at noon");
        JsonNode content = result.path("input_message_content");
        assertThat(content.path("message_text").asText()).contains("The ferry sails at noon.");
        assertThat(content.path("link_preview_options").path("is_disabled").asBoolean())
                .isTrue();
    }

    @Test
    void givesNothingForNothingAndForStrangers() throws InterruptedException {
        stage.access(new Access(Set.of(stage.ada.id()), Set.of(), Set.of()));
        startListening();
        assertThat(answer(" ").path("results")).isEmpty();
        assertThat(answer("the weather").path("results")).isEmpty();
        String strange = stage.telegram.inline(stage.telegram.person("Eve"), "the ferry");
        Stage.await("an answer", () -> stage.telegram.answer(strange).isPresent());
        assertThat(stage.telegram.answer(strange).orElseThrow().path("results")).isEmpty();
    }
}
