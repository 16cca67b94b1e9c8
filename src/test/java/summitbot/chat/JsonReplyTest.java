package summitbot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Question;

final class JsonReplyTest {
    private final Article bridge = Article.of(
            "bridge.txt", "Old bridge", "It opened on \u202EMonday\u0085 😀.", "Repairs cost 4 million euros.");

    @Test
    void hasExactlyTheFieldsOfTheContractInOrder() throws Exception {
        Answer answer = new Answer.Grounded("", List.of(bridge.claim("Repairs cost 4 million")), 0, Mode.EXTRACTIVE);

        assertThat(json("q1", answer, 12))
                .isEqualTo("{\"id\":\"q1\",\"question\":\"how much?\",\"answer\":\"Repairs cost 4 million [1]\","
                        + "\"kind\":\"grounded\",\"refused\":false,\"mode\":\"extractive\",\"citations\":[{\"marker\":1,"
                        + "\"source\":\"bridge.txt\",\"title\":\"Old bridge\",\"passage\":\"bridge.txt#2\","
                        + "\"start\":26,\"end\":48,\"quote\":\"Repairs cost 4 million\"}],\"ms\":12}");
    }

    @Test
    void leavesTheIdOutWhereThereIsNone() {
        assertThat(json("", new Answer.NoEvidence(List.of()), 1)).startsWith("{\"question\":");
    }

    @Test
    void quotesExactlyWhatStandsAtTheOffsets() throws Exception {
        Answer answer = new Answer.Grounded("", List.of(bridge.claim("on \u202EMonday\u0085 😀")), 0, Mode.GENERATIVE);

        String line = json("", answer, 1);
        JsonNode citation = new ObjectMapper().readTree(line).at("/citations/0");

        assertThat(citation.get("quote").asText())
                .isEqualTo(bridge.source()
                        .text()
                        .substring(
                                citation.get("start").asInt(),
                                citation.get("end").asInt()));
        assertThat(line).isEqualTo(Printable.of(line));
    }

    @Test
    void callsEverythingButAGroundedAnswerRefused() throws Exception {
        List<Answer> refusals = List.of(
                new Answer.NoEvidence(List.of()),
                new Answer.Unverified(1),
                new Answer.Declined(Answer.Declined.Reason.GREETING, List.of()),
                new Answer.Unavailable("The index is broken.", false));

        for (Answer refusal : refusals) {
            JsonNode tree = new ObjectMapper().readTree(json("", refusal, 1));
            assertThat(tree.get("refused").asBoolean()).isTrue();
            assertThat(tree.get("citations")).isEmpty();
        }
        assertThat(refusals)
                .extracting(refusal -> new ObjectMapper()
                        .readTree(json("", refusal, 1))
                        .get("kind")
                        .asText())
                .containsExactly("no_evidence", "unverified", "declined", "unavailable");
    }

    private static String json(String id, Answer answer, long millis) {
        return new JsonReply(id, new Question("how much?"), answer, millis).line();
    }
}
