package summitbot.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summitbot.evaluation.Proof.Gold;
import summitbot.evaluation.Rubric.Demands;

/** Reads what a line of a file of questions says about the right answer; a line with a kind has a rubric. */
final class ExpectedReader {
    private ExpectedReader() {}

    static Expected read(JsonNode line) {
        Optional<Rubric> rubric = line.has("kind") ? Optional.of(rubric(line)) : Optional.empty();
        Optional<AnswerKey> key = line.has("answers")
                ? Optional.of(new AnswerKey(line.path("answerable").asBoolean(true), texts(line.path("answers"))))
                : Optional.empty();
        return new Expected(rubric, key, Set.copyOf(texts(line.path("gold"))));
    }

    private static Rubric rubric(JsonNode line) {
        String kind = line.path("kind").asText();
        List<String> mustNot = texts(line.path("must_not"));
        if (!line.path("answerable").asBoolean()) {
            return new Rubric.Unanswerable(kind, mustNot, groups(line.path("accept_answer")));
        }
        return new Rubric.Answerable(
                kind,
                new Demands(groups(line.path("must")), mustNot),
                proof(line),
                line.path("accept_refusal").asBoolean());
    }

    private static Proof proof(JsonNode line) {
        List<List<Gold>> evidence = new ArrayList<>();
        for (JsonNode entry : line.path("evidence")) {
            evidence.add(Stream.concat(Stream.of(gold(entry)), golds(entry.path("alt")).stream())
                    .toList());
        }
        boolean all = line.path("evidence_mode").asText().equals("all");
        return new Proof(evidence, all, golds(line.path("also_ok")));
    }

    private static List<Gold> golds(JsonNode array) {
        List<Gold> golds = new ArrayList<>();
        array.forEach(place -> golds.add(gold(place)));
        return golds;
    }

    private static Gold gold(JsonNode place) {
        return new Gold(place.path("seed").asText(), place.path("quote").asText());
    }

    private static List<List<String>> groups(JsonNode array) {
        List<List<String>> groups = new ArrayList<>();
        array.forEach(group -> groups.add(texts(group)));
        return groups;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
