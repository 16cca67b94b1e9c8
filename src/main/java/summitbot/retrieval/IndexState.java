package summitbot.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.llm.Embedder;

/**
 * What an index must hold to be the index of a corpus; kept with every commit.
 *
 * @param base what every entry depends on: the format and the embedding model
 * @param corpus {@link Fingerprint#corpus}, or {@link #UNFINISHED}
 */
record IndexState(String base, String corpus) {
    /** Goes up when the analysis or the fields change. */
    private static final String FORMAT = "4";

    private static final String UNFINISHED = "unfinished";

    static IndexState of(Map<String, List<Passage>> passages, Optional<Embedder> embedder) {
        Map<String, String> prints = new LinkedHashMap<>();
        passages.forEach((source, its) -> prints.put(source, Fingerprint.source(its)));
        String base = FORMAT + "|" + embedder.map(Embedder::id).orElse("words only");
        return new IndexState(base, Fingerprint.corpus(prints));
    }

    static IndexState of(Map<String, String> userData) {
        return new IndexState(userData.getOrDefault("base", ""), userData.getOrDefault("corpus", ""));
    }

    static Map<String, List<Passage>> bySource(Corpus corpus) {
        Map<String, List<Passage>> passages = new LinkedHashMap<>();
        corpus.passages()
                .forEach(passage -> passages.computeIfAbsent(passage.source().id(), id -> new java.util.ArrayList<>())
                        .add(passage));
        return passages;
    }

    IndexState unfinished() {
        return new IndexState(base, UNFINISHED);
    }

    Map<String, String> userData() {
        return Map.of("base", base, "corpus", corpus);
    }
}
