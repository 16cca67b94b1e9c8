package summitbot.domain;

import java.util.Optional;

/**
 * One document, its text kept verbatim: every offset of the program points into {@code text}.
 *
 * @param id file name, or the document's own id inside a {@code .jsonl} file; unique in a corpus
 * @param title a readable title, never blank
 * @param published date as the source gives it
 * @param text the text as read from the file, unchanged
 * @param version short hash of {@code text}, to tell whether a source has changed
 */
public record Source(
        String id,
        String title,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> published,
        String text,
        String version) {}
