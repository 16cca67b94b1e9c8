package summitbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.domain.Span;

/** Finds the times, dates and amounts of a text, in order, not overlapping. */
public final class ValueFinder {
    private ValueFinder() {}

    /** Spans of what is found are in {@code text}; nothing outside {@code within} is read. */
    public static List<Value> find(String text, Span within) {
        Tokens tokens = Tokenizer.tokens(text, within);
        List<Value> values = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int here = at;
            Optional<Reading<Value>> reading = TimeReader.read(tokens, here)
                    .or(() -> DayReader.read(tokens, here))
                    .or(() -> AmountReader.read(tokens, here));
            reading.map(Reading::value).ifPresent(values::add);
            at = reading.map(Reading::next).orElse(at + 1);
        }
        return List.copyOf(values);
    }

    public static List<Value> find(String text) {
        return find(text, new Span(0, text.length()));
    }
}
