package summitbot.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitbot.domain.Source;

/**
 * What each file said when it was last read.
 *
 * @param files by their names
 * @param notes what {@code sources.yaml} said when it was last right
 */
record Whole(Map<String, Part> files, Map<String, Labels> notes) {
    static final Whole NOTHING = new Whole(Map.of(), Map.of());

    /** The sources of one file; damaged when something of it could not be read. */
    record Part(List<Source> sources, boolean damaged) {
        Part {
            sources = List.copyOf(sources);
        }

        /** A damaged file does not take the place of a whole one, and nothing does not take the place of something. */
        boolean maySucceed(Part earlier) {
            return earlier.sources().isEmpty() || (!sources.isEmpty() && (!damaged || earlier.damaged()));
        }
    }

    Whole {
        files = Map.copyOf(files);
        notes = Map.copyOf(notes);
    }

    Optional<Part> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
