package summitbot.corpus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sources.yaml}: under the name of a file, or the id of a document of a {@code .jsonl} file, its
 * {@code title}, {@code publisher}, {@code url} and {@code published}.
 */
final class SourceNotes {
    static final String NAME = "sources.yaml";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final TypeReference<Map<String, @Nullable Description>> NOTES = new TypeReference<>() {};

    private SourceNotes() {}

    static Map<String, Labels> parse(String yaml, Warnings warnings) {
        Map<String, Labels> notes = new HashMap<>();
        if (yaml.isBlank()) {
            return notes;
        }
        try {
            Map<String, @Nullable Description> all = YAML.readValue(yaml, NOTES);
            all.forEach((name, note) -> {
                if (note != null) {
                    notes.put(name, note.labels(NAME + " (" + name + ")", warnings));
                }
            });
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            warnings.add(NAME + ":" + line, "does not map file names to title, publisher, url and published; ignored.");
        }
        return notes;
    }
}
