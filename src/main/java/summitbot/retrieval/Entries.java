package summitbot.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import summitbot.domain.Passage;

/**
 * The passages of a source on their way into the index.
 *
 * @param print {@link Fingerprint#source}
 */
record Entries(String print, List<Entry> entries) {
    Entries {
        entries = List.copyOf(entries);
    }

    /** A passage with its vectors, which may still be in the making; empty without an embedder. */
    record Entry(Passage passage, Optional<Supplier<PassageVectors>> vectors) {}

    static Entries begin(List<Passage> source, String print, Embedding embedding) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Passage passage : source) {
            entries.add(new Entry(passage, embedding.begin(passage)));
        }
        return new Entries(print, entries);
    }

    /** Under which an earlier version of the source is in the index. */
    Term source() {
        return new Term(
                PassageDocument.SOURCE, entries.getFirst().passage().source().id());
    }
}
