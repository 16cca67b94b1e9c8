package summitbot.speech;

import java.util.Optional;
import java.util.Set;

/** Reads the speaker who stands behind a verb or preposition: "said ...", "according to ...", "by ...". */
final class FollowingPhrase {
    private static final Set<String> LINKS = Set.of("for", "of", "at", "from", "in");
    private static final int LONGEST = 16;

    private final Wording wording;
    private final PhraseFinder phrases;

    FollowingPhrase(Wording wording) {
        this.wording = wording;
        this.phrases = new PhraseFinder(wording);
    }

    /** The phrase that begins here, or the name apposed to it: "its chief engineer, Paul Example". */
    Optional<Phrase> at(int first) {
        int end = end(first);
        if (end == first) {
            return Optional.empty();
        }
        return Optional.of(named(new Phrase(first, end)));
    }

    /** The name apposed to a role, or the phrase itself: "his wife, Ada, ..." is Ada. */
    Phrase named(Phrase phrase) {
        return apposed(phrase.to()).orElse(phrase);
    }

    private Optional<Phrase> apposed(int comma) {
        if (!wording.near(comma).isComma() || wording.near(comma - 1).isName()) {
            return Optional.empty();
        }
        int name = comma + 1;
        while (wording.near(name).isWord() && Lexicon.isPersonRole(wording.near(name))) {
            name++;
        }
        Piece after = wording.near(name + 1);
        boolean closes = after.kind() == Piece.Kind.MARK || Lexicon.PREPOSITION.has(after) || Lexicon.TIME.has(after);
        return wording.near(name).isName() && closes ? Optional.of(new Phrase(comma + 1, name + 1)) : Optional.empty();
    }

    private int end(int first) {
        int end = first;
        while (end < wording.size() && end < first + LONGEST && belongs(first, end)) {
            end++;
        }
        return end;
    }

    private boolean belongs(int first, int at) {
        Piece piece = wording.at(at);
        if (at == first && Lexicon.PRONOUN.has(piece)) {
            return !piece.is("there") && !piece.is("it");
        }
        if (at > first && (Lexicon.PRONOUN.has(wording.at(first)) || endsWithName(first, at))) {
            return false;
        }
        boolean degree = at == first + 1 && piece.key().endsWith("ly") && Lexicon.DETERMINER.has(wording.at(first));
        boolean source = piece.is("by") && at > first && Lexicon.DOCUMENT.has(wording.at(at - 1));
        boolean linked = at > first && (LINKS.contains(piece.key()) || source);
        boolean noun = !phrases.isBoundary(at)
                && !Lexicon.PREPOSITION.has(piece)
                && !Lexicon.TIME.has(piece)
                && (piece.is("'s") || !SubjectFinder.isSkipped(piece));
        return linked || noun || degree;
    }

    /** After a personal name nothing but its own words follows. */
    private boolean endsWithName(int first, int at) {
        Piece piece = wording.at(at);
        return wording.at(at - 1).isName()
                && !piece.is("'s")
                && (!(piece.isWord() || piece.isName()) || (Lexicon.PREPOSITION.has(piece) && !hasLink(first, at)));
    }

    private boolean hasLink(int first, int at) {
        for (int i = first; i < at; i++) {
            if (Lexicon.PREPOSITION.has(wording.at(i))) {
                return true;
            }
        }
        return false;
    }
}
