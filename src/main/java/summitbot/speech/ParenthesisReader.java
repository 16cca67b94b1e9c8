package summitbot.speech;

import java.util.Optional;

/** Finds the subject that one or more parentheses part from its verb: "Smith, 45, who ..., said". */
final class ParenthesisReader {
    private static final int MOST = 5;

    private final Wording wording;
    private final PhraseFinder phrases;

    ParenthesisReader(Wording wording, PhraseFinder phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    /** Whether a parenthesis can end here; a quotation that ends in a comma closes one as well. */
    static boolean closes(Piece piece) {
        return piece.isComma()
                || piece.isMark("-")
                || piece.isMark(")")
                || (piece.isQuote() && piece.text().endsWith(","));
    }

    /** The phrase before the parentheses that end at {@code closing}. */
    Optional<Phrase> before(int closing) {
        int end = wording.at(closing).isQuote() ? closing + 1 : closing;
        for (int hops = 0; hops < MOST && end > 0; hops++) {
            int open = opening(end - 1, closing);
            int first = open + 1;
            if (first < end && !isParenthesis(first, end)) {
                return speakerIn(first, end, open);
            }
            end = open;
        }
        return Optional.empty();
    }

    private int opening(int from, int closing) {
        int at = from;
        while (at >= 0 && (at == closing || !isBreak(wording.at(at)))) {
            at--;
        }
        return at;
    }

    private static boolean isBreak(Piece piece) {
        return closes(piece) || piece.isMark("(") || piece.isStop() || piece.isMark(":");
    }

    private boolean isParenthesis(int first, int end) {
        Piece piece = wording.at(first);
        String key = piece.key();
        boolean participle = piece.isWord() && (key.endsWith("ing") || key.endsWith("ed")) && !Lexicon.isRole(piece);
        boolean second = wording.saying(first)
                .filter(saying -> saying.is(Saying.Form.PAST))
                .isPresent();
        return piece.kind() == Piece.Kind.NUMBER
                || Lexicon.RELATIVE.has(piece)
                || Lexicon.PREPOSITION.has(piece)
                || Lexicon.CONJUNCTION.has(piece)
                || Lexicon.TIME.has(piece)
                || SubjectFinder.isSkipped(piece)
                || participle
                || second
                || (end - first == 1 && piece.isQuote());
    }

    private Optional<Phrase> speakerIn(int first, int end, int open) {
        boolean named = wording.at(end - 1).isName();
        boolean apposed = !named || Lexicon.DETERMINER.has(wording.at(first)) || isRoleOfSomething(first, end);
        if (open > 0 && wording.at(open - 1).isName() && apposed) {
            return phrases.endingAt(open - 1);
        }
        return named ? phrases.endingAt(end - 1) : phrases.startingAt(first).or(() -> phrases.endingAt(end - 1));
    }

    /** "prime minister of Velia": the name at its end is not the one who speaks. */
    private boolean isRoleOfSomething(int first, int end) {
        for (int at = first + 1; at < end - 1; at++) {
            Piece piece = wording.at(at);
            if (piece.is("of") || piece.is("for") || piece.is("at") || piece.is("in")) {
                return Lexicon.isPersonRole(wording.at(at - 1).key())
                        && !wording.at(first).isName();
            }
        }
        return false;
    }
}
