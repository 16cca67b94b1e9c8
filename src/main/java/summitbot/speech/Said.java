package summitbot.speech;

import java.util.List;
import summitbot.domain.Span;

/** What an {@link Attribution} attributes: a quotation without its marks, or the words of a paraphrase. */
record Said(Statement.Kind kind, Span content, List<Span> quotes) {
    Said {
        quotes = List.copyOf(quotes);
    }
}
