package summitbot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import summitbot.chat.Reply;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.store.Feedback.Opinion;
import summitbot.store.StoredAnswer;

/**
 * A question that people have judged, as a line of a file of questions. A liked answer is taken for right: its places are the
 * evidence, or the sources do not say. What is right where people dislike an answer nobody has said, so that line has no key.
 */
final class JudgedQuestion {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JudgedQuestion() {}

    /** Plain ASCII, so that a terminal obeys nothing in it. */
    static String line(Opinion opinion, Corpus corpus) {
        Optional<Answer> answer = StoredAnswer.read(opinion.answer(), corpus);
        ObjectNode line = MAPPER.createObjectNode().put("id", "f" + opinion.question());
        if (opinion.good() > opinion.bad()) {
            answer.ifPresent(right -> key(line, right));
        }
        line.put("question", opinion.asked());
        if (!opinion.turns().isEmpty()) {
            ArrayNode turns = line.putArray("turns");
            opinion.turns().forEach(turns::add);
        }
        line.put("liked", opinion.good()).put("disliked", opinion.bad());
        answer.ifPresentOrElse(
                given -> shown(line, given), () -> line.put("note", "a source of the answer has changed since"));
        try {
            return MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can be written", impossible);
        }
    }

    private static void key(ObjectNode line, Answer answer) {
        boolean answerable = answer instanceof Answer.Grounded;
        if (!answerable && !(answer instanceof Answer.NoEvidence)) {
            return;
        }
        line.put("kind", "feedback").put("answerable", answerable);
        line.putArray("must");
        line.putArray("must_not");
        ArrayNode evidence = line.putArray("evidence");
        if (answer instanceof Answer.Grounded grounded) {
            places(evidence, grounded);
        }
        line.put("evidence_mode", "any");
    }

    private static void places(ArrayNode array, Answer.Grounded grounded) {
        for (CitedClaim claim : grounded.claims()) {
            for (Citation citation : claim.citations()) {
                array.addObject().put("seed", citation.passage().source().id()).put("quote", citation.quote());
            }
        }
    }

    private static void shown(ObjectNode line, Answer answer) {
        line.put("answer", Reply.of(answer).text());
        if (answer instanceof Answer.Grounded grounded) {
            ArrayNode passages = line.putArray("passages");
            grounded.claims().stream()
                    .flatMap(claim -> claim.citations().stream())
                    .map(citation -> citation.passage().id())
                    .distinct()
                    .forEach(passages::add);
        }
    }
}
