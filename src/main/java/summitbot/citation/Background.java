package summitbot.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import summitbot.domain.Passage;
import summitbot.speech.Cast;
import summitbot.speech.Statement;
import summitbot.speech.StatementFinder;

/**
 * What the whole of a source tells about its parts: who "he" and "the minister" are, and who says what.
 *
 * @param cast of the source with this id
 * @param statements of the source with this id
 */
public record Background(Function<String, Cast> cast, Function<String, List<Statement>> statements) {
    /** Reads these passages; without the rest of a source, its pronouns may stay open. */
    public static Background of(List<Passage> passages) {
        Map<String, List<Passage>> bySource = passages.stream()
                .distinct()
                .collect(Collectors.groupingBy(passage -> passage.source().id()));
        Map<String, Cast> casts = bySource.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Cast.of(entry.getValue())));
        Map<String, List<Statement>> statements = bySource.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> StatementFinder.find(entry.getValue(), castOf(casts, entry.getKey()))));
        return new Background(id -> castOf(casts, id), id -> statements.getOrDefault(id, List.of()));
    }

    private static Cast castOf(Map<String, Cast> casts, String source) {
        return Optional.ofNullable(casts.get(source)).orElseGet(() -> Cast.of(List.of()));
    }
}
