package summitbot.corpus;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can be read, told apart by the ending of their name. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON_LINES,
    /** No document: {@code sources.yaml}, which describes the others. */
    NOTES;

    /** For messages. */
    static final String READABLE = ".txt, .md, .html and .jsonl";

    static Optional<Format> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "text" -> Optional.of(TEXT);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "html", "htm" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            default -> Optional.empty();
        };
    }
}
