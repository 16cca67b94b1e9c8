package summitbot.speech;

import java.util.Optional;

/** Reads noun phrases by their edges, without a dictionary: names, titles, and groups of nouns that can speak. */
final class PhraseFinder {

    private final Wording wording;

    PhraseFinder(Wording wording) {
        this.wording = wording;
    }

    /** The phrase that ends with this piece: a name with its title, a pronoun, or a group of nouns. */
    Optional<Phrase> endingAt(int last) {
        Piece piece = wording.near(last);
        if (last < 0 || !(piece.isName() || piece.isWord() || piece.isMark("'"))) {
            return Optional.empty();
        }
        if (Lexicon.PRONOUN.has(piece)) {
            return Lexicon.SUBJECT_PRONOUN.has(piece) ? Optional.of(new Phrase(last, last + 1)) : Optional.empty();
        }
        if (piece.isWord() && !isNoun(last)) {
            return Optional.empty();
        }
        int from = last;
        while (from > 0 && extendsLeft(from, last)) {
            from--;
        }
        return Optional.of(new Phrase(from, last + 1));
    }

    /** Whether the word before {@code from} belongs to the group whose last word is {@code last}. */
    private boolean extendsLeft(int from, int last) {
        Piece before = wording.at(from - 1);
        Piece first = wording.at(from);
        if (Lexicon.DETERMINER.has(first) && first.isWord()) {
            return false;
        }
        if (Lexicon.DETERMINER.has(before)) {
            return true;
        }
        if (before.is("'s") || before.isMark("'")) {
            return from > 1
                    && (wording.at(from - 2).isName() || wording.at(from - 2).isWord())
                    && !first.isName();
        }
        if (first.is("'s") || first.isMark("'")) {
            return before.isName() || isNoun(from - 1);
        }
        if (before.isName()) {
            return !first.isName();
        }
        if (wording.at(last).isName() && from == last) {
            return before.isWord() && isTitleWord(before);
        }
        return before.kind() == Piece.Kind.NUMBER || isNoun(from - 1);
    }

    private static boolean isTitleWord(Piece piece) {
        return Lexicon.isPersonRole(piece) || Lexicon.MODIFIER.has(piece) || looksLikeRole(piece);
    }

    /** A noun of a doer that no list holds: "goalscorer", "beekeeper". */
    static boolean looksLikeRole(Piece piece) {
        String key = piece.key();
        boolean ending = key.endsWith("er")
                || key.endsWith("or")
                || key.endsWith("ist")
                || key.endsWith("ian")
                || key.endsWith("man")
                || key.endsWith("woman")
                || key.endsWith("eer");
        boolean other = Lexicon.NO_DOER.has(piece)
                || Lexicon.ORGANISATION.has(piece)
                || Lexicon.DOCUMENT.has(piece)
                || Lexicon.TIME.has(piece)
                || Lexicon.isFunctionWord(piece)
                || Lexicon.ADVERB.has(piece)
                || Lexicon.MODIFIER.has(piece);
        return piece.isWord() && ending && key.length() > 5 && !other;
    }

    private boolean isNoun(int at) {
        Piece piece = wording.at(at);
        String key = piece.key();
        return piece.isWord()
                && !Lexicon.isFunctionWord(piece)
                && !Lexicon.TIME.has(piece)
                && (!Lexicon.ADVERB.has(piece) || key.equals("first"))
                && !(key.endsWith("ly") && key.length() > 4 && !Lexicon.isRole(piece))
                && !isFiniteSaying(at);
    }

    private boolean isFiniteSaying(int at) {
        return wording.saying(at)
                .filter(saying -> saying.is(Saying.Form.PAST) || saying.is(Saying.Form.PRESENT))
                .isPresent();
    }

    /**
     * The subject that begins at this piece: a pronoun, a name with its title, or a noun that can speak with what
     * stands before it.
     */
    Optional<Phrase> startingAt(int first) {
        Piece piece = wording.near(first);
        if (Lexicon.SUBJECT_PRONOUN.has(piece) && !piece.is("who")) {
            return Optional.of(new Phrase(first, first + 1));
        }
        int end = -1;
        for (int at = first; at < wording.size() && at < first + 8 && belongs(at, first); at++) {
            Piece here = wording.at(at);
            boolean aged = here.kind() == Piece.Kind.NUMBER && here.key().endsWith("-year-old");
            if (aged || here.isName() || (Lexicon.isRole(here) && !Lexicon.DETERMINER.has(here))) {
                end = at + 1;
            }
        }
        return end > 0 ? Optional.of(new Phrase(first, end)) : Optional.empty();
    }

    private boolean belongs(int at, int first) {
        Piece piece = wording.at(at);
        if (piece.isName() || piece.is("'s")) {
            return true;
        }
        if (Lexicon.DETERMINER.has(piece)) {
            return at == first;
        }
        boolean verb = piece.key().endsWith("ed") && !Lexicon.MODIFIER.has(piece);
        return (isNoun(at) || piece.kind() == Piece.Kind.NUMBER) && !verb;
    }

    /** A word at which a phrase read leftwards from a verb must end. */
    boolean isBoundary(int at) {
        Piece piece = wording.at(at);
        if (piece.kind() == Piece.Kind.MARK && !piece.isMark("'") && !piece.is("&") && !piece.is("%")) {
            return true;
        }
        String key = piece.key();
        return piece.isQuote()
                || (piece.isWord()
                        && ((Lexicon.CONJUNCTION.has(piece) && !key.equals("as"))
                                || Lexicon.RELATIVE.has(piece)
                                || Lexicon.MODAL.has(piece)
                                || (Lexicon.AUXILIARY.has(piece) && !key.equals("'s"))
                                || Lexicon.SUBJECT_PRONOUN.has(piece)
                                || isFiniteSaying(at)));
    }
}
