package summitbot.language;

import java.util.Set;
import summitbot.domain.Span;

/** Tells whether a clause says that something is not so; two negations cancel each other. */
public final class Negation {
    private static final Set<String> WORDS = Set.of(
            "not", "never", "no", "none", "nobody", "nothing", "neither", "nowhere", "without", "cannot", "unable",
            "hardly");
    /** The stems of verbs that negate what they govern. */
    private static final Set<String> VERBS =
            Set.of("deny", "denied", "reject", "refus", "refute", "dismiss", "oppos", "resist", "resistanc", "object");
    /** Negate only before "to". */
    private static final Set<String> BEFORE_TO = Set.of("fail", "declin", "yet", "unwill", "reluctant");
    /** May stand between a "not" and its verb. */
    private static final Set<String> BETWEEN =
            Set.of("yet", "been", "be", "have", "has", "ever", "even", "to", "being", "already");
    /** "Not only", "no doubt": after these words the clause still says yes. */
    private static final Set<String> HARMLESS = Set.of("only", "doubt", "just", "least", "wonder", "matter");

    private Negation() {}

    public static boolean isNegated(String text, Span clause) {
        return count(text, clause) % 2 == 1;
    }

    /** How many negations stand in the clause. */
    public static int count(String text, Span clause) {
        Tokens tokens = Tokenizer.tokens(text, clause);
        int found = 0;
        for (int at = 0; at < tokens.size(); at++) {
            found += negates(tokens, at) ? 1 : 0;
        }
        return found;
    }

    /** Whether a "not", "no" or "never" stands right before the word that begins at {@code word}; "refused" does not count. */
    public static boolean precedes(String text, Span clause, int word) {
        Tokens tokens = Tokenizer.tokens(text, new Span(clause.start(), word));
        int at = tokens.size() - 1;
        while (tokens.at(at).in(BETWEEN)) {
            at--;
        }
        return tokens.at(at).in(WORDS) || tokens.at(at).word().endsWith("n't");
    }

    private static boolean negates(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        if (token.in(WORDS)) {
            boolean question = token.is("not") && tokens.at(at - 1).is("or");
            return !next.in(HARMLESS) && !question;
        }
        String stem = Stem.of(token.word());
        return token.word().endsWith("n't")
                || VERBS.contains(stem)
                || (BEFORE_TO.contains(stem) && next.is("to"))
                || (stem.equals("rul") && next.is("out"));
    }
}
