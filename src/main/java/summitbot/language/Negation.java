package summitbot.language;

import java.util.HashSet;
import java.util.Set;
import summitbot.domain.Span;

/** Tells whether a clause says that something is not so; two negations cancel each other. */
public final class Negation {
    private static final Set<String> WORDS = Set.of(
            "not", "never", "no", "none", "nobody", "nothing", "neither", "nowhere", "without", "cannot", "unable",
            "hardly", "unless");
    /** The stems of verbs that deny what they govern. */
    private static final Set<String> DENYING = Set.of("deny", "denied", "refus", "refute");
    /** The stems of verbs that speak against what they govern, which may itself be true. */
    private static final Set<String> OPPOSING = Set.of(
            "reject",
            "dismiss",
            "oppos",
            "resist",
            "resistanc",
            "object",
            "forbid",
            "forbidden",
            "forbad",
            "ban",
            "prohibit");
    /** What an "un" makes the opposite of. */
    private static final Set<String> UNDONE = Set.of(
            "hurt",
            "injured",
            "harmed",
            "damaged",
            "paid",
            "aware",
            "clear",
            "likely",
            "known",
            "insured",
            "tested",
            "changed",
            "finished",
            "sold",
            "answered",
            "successful",
            "safe",
            "fair",
            "happy",
            "founded",
            "solved",
            "certain",
            "willing",
            "affected",
            "noticed",
            "treated",
            "used",
            "armed",
            "opened",
            "available");
    /** "No worse accident since": a negation that only says "the worst". */
    private static final Set<String> COMPARED = Set.of(
            "so",
            "such",
            "as",
            "more",
            "less",
            "fewer",
            "worse",
            "better",
            "larger",
            "bigger",
            "higher",
            "lower",
            "greater",
            "earlier",
            "later",
            "longer",
            "older",
            "younger",
            "faster",
            "stronger",
            "smaller");

    private static final Set<String> WITH = Set.of("since", "ever", "else", "before", "history");
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

    /** As {@link #isNegated}, verbs like "reject" left out of account. */
    public static boolean isDenied(String text, Span clause) {
        Tokens tokens = Tokenizer.tokens(text, clause);
        int opposing = (int) tokens.list().stream()
                .filter(token -> OPPOSING.contains(Stem.of(token.word())))
                .count();
        return (count(text, clause) - opposing) % 2 == 1;
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

    /** "Hurt" for "unhurt"; any other word as it is. Lower case in and out. */
    public static String undone(String word) {
        return word.startsWith("un") && UNDONE.contains(word.substring(2)) ? word.substring(2) : word;
    }

    /** The keys of the words that are negated: for each negation the next content word. */
    public static Set<String> negated(String text, Span clause) {
        Tokens tokens = Tokenizer.tokens(text, clause);
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (negates(tokens, at)) {
                int next = at + 1;
                while (next < tokens.size()
                        && (!tokens.at(next).isWord()
                                || ContentWords.isStop(tokens.at(next).word())
                                || tokens.at(next).in(BETWEEN))) {
                    next++;
                }
                keys.add(ContentWords.key(tokens.at(next).word()));
            }
        }
        return keys;
    }

    /** Whether a "not", a "never" or a "refused to" stands right before the word that begins at {@code word}. */
    public static boolean precedes(String text, Span clause, int word) {
        Tokens tokens = Tokenizer.tokens(text, new Span(clause.start(), word));
        int at = tokens.size() - 1;
        while (tokens.at(at).in(BETWEEN)) {
            at--;
        }
        boolean to = tokens.at(tokens.size() - 1).is("to");
        String stem = Stem.of(tokens.at(at).word());
        return tokens.at(at).in(WORDS)
                || tokens.at(at).word().endsWith("n't")
                || (tokens.at(at).isWord() && tokens.at(at - 1).is("no"))
                || (to && (DENYING.contains(stem) || BEFORE_TO.contains(stem)));
    }

    private static boolean compares(Tokens tokens, int negation) {
        int at = negation + 1;
        while (at < tokens.size()
                && !(tokens.at(at).in(COMPARED) && !tokens.at(at + 1).is("than"))) {
            at++;
        }
        boolean more = at < tokens.size() || tokens.at(negation).is("nowhere");
        return more && tokens.list().subList(negation, tokens.size()).stream().anyMatch(token -> token.in(WITH));
    }

    private static boolean negates(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        if (token.in(WORDS)) {
            boolean question = token.is("not") && tokens.at(at - 1).is("or");
            boolean limit = tokens.at(at + 2).is("than");
            return !next.in(HARMLESS) && !question && !limit && !compares(tokens, at);
        }
        String stem = Stem.of(token.word());
        return token.word().endsWith("n't")
                || DENYING.contains(stem)
                || OPPOSING.contains(stem)
                || !undone(token.word()).equals(token.word())
                || (BEFORE_TO.contains(stem) && next.is("to"))
                || (token.is("still") && Stem.of(next.word()).equals("need"))
                || (stem.equals("rul") && next.is("out"));
    }
}
