package summitbot.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Why models are asked for marks: how many sentences come through with the right mark, of 2 in each of the stored replies. */
final class MarksOrJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ALL = 2 * WeakReply.ALL.size();
    private static final Set<String> CODES = Set.of("KD4", "QX2");

    @Test
    void marksComeThroughFaultsThatCostAllOfAJsonReply() {
        int marked = sum(reply -> marked(reply.marked()));
        int json = sum(reply -> json(reply.json()));

        assertThat(List.of(ALL, marked, json))
                .as("sentences, with marks, as JSON")
                .isEqualTo(List.of(32, 29, 13));
    }

    /** What a stream shows early is what a reply that breaks off leaves. */
    @Test
    void marksGiveTheFirstSentenceAfterHalfOfTheReplyAndJsonAtItsEnd() {
        WeakReply whole = WeakReply.ALL.getFirst();

        assertThat(firstAt(whole.marked(), MarksOrJsonTest::marked)).isBetween(0.4, 0.6);
        assertThat(firstAt(whole.json(), MarksOrJsonTest::json)).isEqualTo(1);
    }

    private static int sum(ToIntFunction<WeakReply> recovered) {
        return WeakReply.ALL.stream().mapToInt(recovered).sum();
    }

    /** The part of the reply after which its first sentence can be shown. */
    private static double firstAt(String reply, ToIntFunction<String> recovered) {
        int length = 0;
        while (recovered.applyAsInt(reply.substring(0, length)) == 0) {
            length++;
        }
        return (double) length / reply.length();
    }

    private static int marked(String reply) {
        DraftReader reader = new DraftReader();
        List<Drafted> drafted = new ArrayList<>(reader.accept(reply));
        drafted.addAll(reader.finish());
        Set<String> right = new HashSet<>();
        drafted.forEach(sentence -> right.addAll(right(sentence.text(), sentence.marks())));
        return right.size();
    }

    /** As generous as can be without guessing: talk around it and fences are cut off, a mark may be a text or a list. */
    private static int json(String reply) {
        int from = reply.indexOf('{');
        int to = reply.lastIndexOf('}');
        if (from < 0 || to < from) {
            return 0;
        }
        try {
            JsonNode sentences = JSON.readTree(reply.substring(from, to + 1)).path("s");
            Set<String> right = new HashSet<>();
            for (JsonNode sentence : sentences) {
                List<String> marks = new ArrayList<>();
                sentence.path("m").forEach(mark -> marks.addAll(Marks.codes(mark.asText())));
                marks.addAll(Marks.codes(sentence.path("m").asText()));
                right.addAll(right(sentence.path("t").asText(), marks));
            }
            return right.size();
        } catch (JsonProcessingException e) {
            return 0;
        }
    }

    /** The marks that belong to these words. */
    private static Set<String> right(String text, List<String> marks) {
        Set<String> right = new HashSet<>(marks);
        right.retainAll(CODES);
        right.removeIf(mark -> !text.contains(mark.equals("KD4") ? "rained" : "Fenn"));
        return right;
    }
}
