package summitbot.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Span;

/**
 * An answer as text. Citations are kept as places, never as quotations: what is read back is cut from the sources again, and
 * only if they have not changed.
 */
public final class StoredAnswer {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoredAnswer() {}

    public static String write(Answer answer) {
        ObjectNode json = MAPPER.createObjectNode();
        switch (answer) {
            case Answer.Grounded grounded -> write(json, grounded);
            case Answer.NoEvidence none -> topics(json.put("kind", "none"), none.topics());
            case Answer.Unverified unverified -> json.put("kind", "unverified").put("dropped", unverified.dropped());
            case Answer.Declined declined -> {
                json.put("kind", "declined").put("reason", declined.reason().name());
                topics(json, declined.topics());
            }
            case Answer.Unavailable broken ->
                json.put("kind", "unavailable").put("reason", broken.reason()).put("retryable", broken.retryable());
        }
        return json.toString();
    }

    /** Empty when a source that it cites has changed or is gone. */
    public static Optional<Answer> read(String text, Corpus corpus) {
        JsonNode json = parsed(text);
        return switch (json.path("kind").asText()) {
            case "none" -> Optional.of(new Answer.NoEvidence(topics(json)));
            case "unverified" ->
                Optional.of(new Answer.Unverified(json.path("dropped").asInt()));
            case "declined" ->
                Optional.of(new Answer.Declined(
                        Answer.Declined.Reason.valueOf(json.path("reason").asText()), topics(json)));
            case "unavailable" ->
                Optional.of(new Answer.Unavailable(
                        json.path("reason").asText(), json.path("retryable").asBoolean()));
            case "grounded" -> grounded(json, corpus);
            default -> throw new StoreException("A stored answer cannot be read.");
        };
    }

    private static void write(ObjectNode json, Answer.Grounded grounded) {
        json.put("kind", "grounded").put("lead", grounded.lead());
        json.put("omitted", grounded.omitted()).put("mode", grounded.mode().name());
        ArrayNode claims = json.putArray("claims");
        for (CitedClaim claim : grounded.claims()) {
            ObjectNode one = claims.addObject().put("text", claim.text());
            ArrayNode citations = one.putArray("citations");
            for (Citation citation : claim.citations()) {
                citations
                        .addObject()
                        .put("passage", citation.passage().id())
                        .put("version", citation.passage().source().version())
                        .put("start", citation.span().start())
                        .put("end", citation.span().end());
            }
        }
    }

    private static Optional<Answer> grounded(JsonNode json, Corpus corpus) {
        Map<String, Passage> passages =
                corpus.passages().stream().collect(Collectors.toMap(Passage::id, Function.identity(), (a, b) -> a));
        List<CitedClaim> claims = new ArrayList<>();
        for (JsonNode claim : json.path("claims")) {
            List<Citation> citations = new ArrayList<>();
            for (JsonNode place : claim.path("citations")) {
                Optional<Citation> citation = citation(place, passages);
                if (citation.isEmpty()) {
                    return Optional.empty();
                }
                citations.add(citation.get());
            }
            claims.add(new CitedClaim(claim.path("text").asText(), citations));
        }
        Answer.Mode mode = Answer.Mode.valueOf(json.path("mode").asText());
        return Optional.of(new Answer.Grounded(
                json.path("lead").asText(), claims, json.path("omitted").asInt(), mode));
    }

    private static Optional<Citation> citation(JsonNode place, Map<String, Passage> passages) {
        Span span = new Span(place.path("start").asInt(), place.path("end").asInt());
        String version = place.path("version").asText();
        return Optional.ofNullable(passages.get(place.path("passage").asText()))
                .filter(passage -> passage.source().version().equals(version))
                .map(passage -> new Citation(passage, span));
    }

    private static void topics(ObjectNode json, List<String> topics) {
        ArrayNode array = json.putArray("topics");
        topics.forEach(array::add);
    }

    private static List<String> topics(JsonNode json) {
        List<String> topics = new ArrayList<>();
        json.path("topics").forEach(topic -> topics.add(topic.asText()));
        return topics;
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new StoreException("A stored answer cannot be read.", e);
        }
    }
}
