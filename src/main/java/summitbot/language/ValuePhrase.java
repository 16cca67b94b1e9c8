package summitbot.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import summitbot.domain.Span;

/** Widens a value to the few words that make it readable alone: "at 3:30 p.m. ET", "killed at least 12 people". */
public final class ValuePhrase {
    private static final Set<String> LEFT = Arrays.stream(
                    ("at on by in from for about around just shortly before after until since starting"
                                    + " beginning start starts begins begin starting scheduled due set to more less fewer than least most"
                                    + " nearly almost over up some only roughly approximately an a the estimated between , of")
                            .split(" ", -1))
            .collect(Collectors.toUnmodifiableSet());
    /** A phrase may hold these, but not begin with them. */
    private static final Set<String> NEVER_FIRST = Set.of(",", "of", "a", "an", "the", "to");

    private final Tokens tokens;
    private final Value value;
    private final List<Value> all;
    private int from;
    private int to;

    private ValuePhrase(String text, Span clause, Value value) {
        tokens = Tokenizer.tokens(text, clause);
        all = ValueFinder.find(text, clause);
        this.value = value;
        while (tokens.at(from).span().start() < value.span().start()) {
            from++;
        }
        to = from + 1;
        while (to < tokens.size() && tokens.at(to).span().end() <= value.span().end()) {
            to++;
        }
    }

    /** Inside {@code clause}, around {@code value}, which must have been found in it. */
    public static Span around(String text, Span clause, Value value) {
        ValuePhrase phrase = new ValuePhrase(text, clause, value);
        phrase.left();
        phrase.unit();
        phrase.parenthesis();
        return phrase.tokens.span(phrase.from, phrase.to);
    }

    private void left() {
        int first = from;
        while (from > 0 && tokens.at(from - 1).in(LEFT)) {
            from--;
        }
        if (value instanceof Amount && isContent(tokens.at(from - 1))) {
            from--;
        }
        while (from < first && tokens.at(from).in(NEVER_FIRST)) {
            from++;
        }
    }

    private boolean isContent(Token token) {
        return token.isWord() && !token.capital() && !ContentWords.isStop(token.word());
    }

    /** The noun that is counted may stand a few words on. */
    private void unit() {
        if (value instanceof Amount amount && !amount.unit().isEmpty()) {
            for (int at = to; at < to + 4 && tokens.at(at).isWord(); at++) {
                if (UnitReader.unit(tokens.at(at)).equals(amount.unit())) {
                    to = at + 1;
                    return;
                }
            }
        }
    }

    /** "11 a.m. Alaska Time (3 p.m. ET)". */
    private void parenthesis() {
        if (!tokens.at(to).is("(") || all.stream().noneMatch(this::inParenthesis)) {
            return;
        }
        for (int at = to + 1; at < tokens.size(); at++) {
            if (tokens.at(at).is(")")) {
                to = at + 1;
                return;
            }
        }
    }

    private boolean inParenthesis(Value other) {
        return other.getClass() == value.getClass()
                && other.span().start() == tokens.at(to + 1).span().start();
    }
}
