package summitbot.corpus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sources.yaml}: under the name of a file, or the id of a document of a {@code .jsonl} file, its
 * {@code title}, {@code publisher}, {@code url} and {@code published}.
 */
final class SourceNotes {
    static final String NAME = "sources.yaml";
    private static final ObjectReader YAML =
            new YAMLMapper().readerFor(new TypeReference<Map<String, @Nullable Description>>() {});

    private SourceNotes() {}

    static Map<String, Labels> parse(String yaml, Warnings warnings) {
        Map<String, Labels> notes = new HashMap<>();
        try (MappingIterator<Map<String, @Nullable Description>> all = YAML.readValues(yaml)) {
            // A file of comments only holds no map at all.
            while (all.hasNextValue()) {
                all.nextValue().forEach((name, note) -> {
                    if (note != null) {
                        notes.put(name, note.labels(NAME + " (" + name + ")", warnings));
                    }
                });
            }
        } catch (IOException broken) {
            warnings.damage(
                    NAME + line(broken), "does not map file names to title, publisher, url and published; ignored.");
        }
        return notes;
    }

    private static String line(IOException broken) {
        return broken instanceof JacksonException told && told.getLocation() != null
                ? ":" + told.getLocation().getLineNr()
                : "";
    }
}
