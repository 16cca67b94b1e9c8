package summitbot.citation;

import java.util.List;
import summitbot.domain.Span;

/**
 * A sentence as a model wrote it, without its marks and without anything but plain text.
 *
 * @param text one line, not blank
 * @param marks the codes it cites, upper case, each once, in order; not checked against what was given
 * @param quotes in {@code text}, what stands between quotation marks
 */
public record Drafted(String text, List<String> marks, List<Span> quotes) {
    public Drafted {
        marks = List.copyOf(marks);
        quotes = List.copyOf(quotes);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a drafted sentence has a text");
        }
    }
}
