package summitbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import summitbot.domain.Span;

/** Cuts a sentence where it begins to speak of something else: at "where", "while", "but", "followed by", a semicolon. */
public final class Clauses {
    /** Begin a clause wherever they stand. */
    private static final Set<String> ALWAYS =
            Set.of("where", "while", "whereas", "but", "although", "though", "because", ";", "—");
    /** Begin a clause unless a time follows ("before 8 a.m."). */
    private static final Set<String> BEFORE_CLAUSE = Set.of("after", "before", "when", "until", "unless", "once", "if");
    /** Begin a clause only after a comma. */
    private static final Set<String> AFTER_COMMA =
            Set.of("who", "which", "and", "as", "so", "then", "followed", "with", "or");

    private static final Set<String> SAYING =
            Set.of("saying", "adding", "arguing", "claiming", "insisting", "warning", "noting", "stressing", "telling");
    /** A clause that opens with one of these ends at its comma: "When it did not, ..." */
    private static final Set<String> OPENING = Set.of(
            "when", "if", "after", "before", "although", "though", "because", "while", "since", "as", "unless", "once");

    private final Tokens tokens;
    private final List<Span> values;
    private final List<Span> clauses = new ArrayList<>();
    private int depth;
    private int start;

    private Clauses(String text, Span sentence, List<Value> values) {
        tokens = Tokenizer.tokens(text, sentence);
        this.values = values.stream().map(Value::span).toList();
    }

    /** In order, together all of {@code sentence} but the white space between them; a parenthesis is never cut off. */
    public static List<Span> split(String text, Span sentence) {
        return split(text, sentence, ValueFinder.find(text, sentence));
    }

    /** As {@link #split(String, Span)}, where {@link ValueFinder} has found the values of the sentence already. */
    public static List<Span> split(String text, Span sentence, List<Value> values) {
        return new Clauses(text, sentence, values).split();
    }

    /** The clause of {@code sentence} that holds {@code part}; the whole sentence if it lies in none. */
    public static Span around(String text, Span sentence, Span part) {
        return split(text, sentence).stream()
                .filter(clause -> clause.contains(part))
                .findFirst()
                .orElse(sentence);
    }

    private List<Span> split() {
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.at(at).is("(") ? 1 : tokens.at(at).is(")") && depth > 0 ? -1 : 0;
            if (depth == 0 && at > start && begins(at)) {
                clauses.add(tokens.span(start, at));
                start = at;
            }
        }
        if (start < tokens.size()) {
            clauses.add(tokens.span(start, tokens.size()));
        }
        return List.copyOf(clauses);
    }

    private boolean begins(int at) {
        Token token = tokens.at(at);
        boolean comma = tokens.at(at - 1).is(",");
        if (token.in(ALWAYS) || (token.is("–") && !token.glued())) {
            return true;
        }
        if (token.in(BEFORE_CLAUSE)) {
            return !isValue(at + 1);
        }
        if (comma && (token.in(SAYING) || closesOpening(at))) {
            return true;
        }
        if (token.in(AFTER_COMMA) && comma) {
            return !(token.is("and") || token.is("or")) || isSubject(at + 1) || joinsValues(at);
        }
        return (token.is("and") || token.is("then")) && joinsValues(at);
    }

    private boolean closesOpening(int at) {
        return tokens.at(start).in(OPENING)
                && !isValue(start + 1)
                && list(start, at - 1).filter(token -> token.is(",")).count() == 0;
    }

    private Stream<Token> list(int from, int to) {
        return tokens.list().subList(from, to).stream();
    }

    private boolean isSubject(int at) {
        return tokens.at(at).in(Set.of("he", "she", "it", "they", "we", "the", "then", "there", "will", "was", "is"));
    }

    private boolean isValue(int at) {
        int position = tokens.at(at).span().start();
        return values.stream().anyMatch(value -> value.start() == position);
    }

    /** "met at 3 p.m. and left at 5 p.m.": a value on each side, and words of its own after the "and". */
    private boolean joinsValues(int at) {
        int here = tokens.at(at).span().start();
        int from = tokens.at(start).span().start();
        boolean before = values.stream().anyMatch(value -> value.start() >= from && value.start() < here);
        boolean after = values.stream().anyMatch(value -> value.start() > here);
        return before && after && !isValue(at + 1) && tokens.at(at + 1).isWord() && !isValue(at + 2);
    }
}
