package summitbot.chat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.domain.Citation;
import summitbot.domain.Passage;

/**
 * What a mark stands for.
 *
 * @param marker 1 for the first passage that a reply cites
 * @param citations the places cited in this passage, at least one, none twice, in order of use
 */
public record Footnote(int marker, Passage passage, List<Citation> citations) {
    public Footnote {
        citations = List.copyOf(citations);
    }

    /** Title and paragraph, safe to show. */
    public String place() {
        return place(passage);
    }

    /** Title and paragraph of any passage, safe to show. */
    public static String place(Passage passage) {
        return Printable.line(passage.source().title()) + ", paragraph " + passage.number();
    }

    /** For a place without formatting: the mark, where it is, and the cited words. */
    public String plain() {
        return plain("");
    }

    /** As {@link #plain()}, but for words that stand in what is shown above it: nobody wants to read them twice. */
    String plain(String shown) {
        String quotes = citations.stream()
                .map(citation -> Printable.line(citation.quote()))
                .filter(quote -> !stands(quote, shown))
                .map(quote -> "“" + quote + "”")
                .collect(Collectors.joining(" … "));
        return "[" + marker + "] " + place() + (quotes.isEmpty() ? "" : ": " + quotes);
    }

    /** Whole words only: "opened" does not stand in "reopened". */
    private static boolean stands(String quote, String shown) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(quote) + "(?![\\p{L}\\p{N}])")
                .matcher(shown)
                .find();
    }
}
