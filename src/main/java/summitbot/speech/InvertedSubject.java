package summitbot.speech;

import java.util.Optional;
import summitbot.speech.Saying.Form;

/** The speaker behind the verb: "...," said the minister. */
record InvertedSubject(Wording wording, SubjectFinder subjects, FollowingPhrase following, Voice voice) {
    Optional<Phrase> of(int verb, Saying saying) {
        int before = wording.near(verb - 1).isComma() ? verb - 2 : verb - 1;
        boolean form = saying.isSpeech() && (saying.is(Form.PAST) || saying.is(Form.PRESENT));
        if (!form || before < 0) {
            return Optional.empty();
        }
        Optional<Phrase> who = following.at(verb + saying.length()).filter(phrase -> !isLoose(phrase.from()));
        boolean afterQuote = wording.at(before).isQuote();
        return who.filter(phrase -> afterQuote || (before == verb - 2 && endsClause(phrase.to()) && isNobody(verb)));
    }

    private boolean isNobody(int verb) {
        return subjects.of(verb).stream().noneMatch(voice::canBelieve);
    }

    private boolean isLoose(int first) {
        Piece piece = wording.at(first);
        return Lexicon.TIME.has(piece)
                || piece.is("that")
                || Lexicon.ADVERB.has(piece)
                || piece.key().endsWith("ly");
    }

    private boolean endsClause(int at) {
        Piece piece = wording.near(at);
        return piece.kind() == Piece.Kind.MARK || Lexicon.TIME.has(piece) || Lexicon.PREPOSITION.has(piece);
    }
}
