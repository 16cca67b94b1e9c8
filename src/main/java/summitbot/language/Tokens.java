package summitbot.language;

import java.util.List;
import summitbot.domain.Span;

/** The tokens of a piece of text; reading past either end gives {@link Token#END}, never an error. */
record Tokens(List<Token> list) {
    Tokens {
        list = List.copyOf(list);
    }

    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : Token.END;
    }

    int size() {
        return list.size();
    }

    /** From the first character of token {@code from} to the last of the token before {@code to}. */
    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    /** Whether the words from {@code index} on are these. */
    boolean read(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
