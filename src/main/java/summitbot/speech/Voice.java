package summitbot.speech;

import summitbot.speech.Saying.Manner;

/** Who can be heard: whether a phrase can be the subject of a verb of saying, by its form alone. */
record Voice(Wording wording) {
    boolean isSource(Phrase who) {
        Piece last = wording.at(who.to() - 1);
        return canBelieve(who)
                || last.is("words")
                || (Lexicon.DETERMINER.has(wording.at(who.from())) && !Lexicon.RULE.has(last));
    }

    /** A person or body by its form: a name or a role, a pronoun, a plural. */
    boolean isSomebody(Phrase who) {
        return canBelieve(who)
                || Lexicon.PRONOUN.has(wording.at(who.from()))
                || wording.at(who.to() - 1).key().endsWith("s");
    }

    /** Anything may "say"; only people and bodies believe, reject or call. */
    boolean speaks(Phrase who, Saying saying) {
        Piece last = wording.at(who.to() - 1);
        if (last.is("you") || (last.is("it") && !saying.isSpeech() && !saying.is(Manner.BELIEVE))) {
            return false;
        }
        boolean bare = Lexicon.DETERMINER.has(last) && !Lexicon.GROUP.has(last);
        return !bare && (saying.isSpeech() || canBelieve(who) || Lexicon.SUBJECT_PRONOUN.has(last));
    }

    boolean canBelieve(Phrase who) {
        for (int at = who.from(); at < who.to(); at++) {
            Piece piece = wording.at(at);
            boolean role = Lexicon.isRole(piece) && !Lexicon.DETERMINER.has(piece);
            if (piece.isName() || role || piece.isCapitalised() || PhraseFinder.looksLikeRole(piece)) {
                return true;
            }
        }
        Piece only = wording.at(who.from());
        return only.is("him") || only.is("her") || only.is("them") || only.is("it");
    }
}
