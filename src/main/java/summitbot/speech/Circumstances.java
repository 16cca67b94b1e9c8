package summitbot.speech;

import java.util.Set;
import summitbot.speech.Saying.Manner;

/** Steps over what stands between a verb of saying and what was said: to whom, when, where. */
final class Circumstances {
    private static final Set<String> ADVERBS =
            Set.of("also", "again", "later", "earlier", "back", "afterwards", "afterward", "then", "online", "aloud");
    private static final int LONGEST_PARENTHESIS = 10;

    private final Wording wording;

    Circumstances(Wording wording) {
        this.wording = wording;
    }

    /** Where the content may begin, {@code limit} when there is none. */
    int start(Saying saying, int from, int limit) {
        int at = skip(heard(saying, from, limit), limit);
        if (at < limit && wording.at(at).isComma()) {
            at = parenthesis(at, limit);
        }
        return at < limit && wording.at(at).isMark(":") ? at + 1 : at;
    }

    /** Past the addressee; of "warn", which needs none, only when what follows is sure. */
    int heard(Saying saying, int from, int limit) {
        if (!saying.is(Manner.TELL) && !saying.is(Manner.ASK)) {
            return from;
        }
        int end = addressee(from, limit);
        boolean sure =
                end < limit && (isSure(end) || (wording.at(end).isComma() && end + 1 < limit && isSure(end + 1)));
        return sure || !saying.is(Manner.SAY) ? end : from;
    }

    /** Past "that", unless it only points: "rejected that description". */
    int behindThat(int at, int limit) {
        if (at + 1 >= limit || !wording.at(at).is("that")) {
            return at;
        }
        Piece next = wording.at(at + 1);
        boolean clause = at + 3 < limit || next.isQuote() || Lexicon.PRONOUN.has(next);
        return clause && !next.is("is") && !next.is("was") ? at + 1 : at;
    }

    /** Past times, places and adverbs: "on Friday in a statement". */
    int skip(int from, int limit) {
        int at = from;
        int next = step(at, limit);
        while (next > at) {
            at = next;
            next = step(at, limit);
        }
        return at;
    }

    private int step(int at, int limit) {
        if (at >= limit || !wording.at(at).isWord()) {
            return at;
        }
        Piece piece = wording.at(at);
        Piece next = wording.near(at + 1);
        boolean only =
                (piece.is("only") || piece.is("simply") || piece.is("just")) && (next.is("that") || next.isMark(":"));
        boolean manner = only
                || (piece.key().endsWith("ly")
                        && SubjectFinder.isSkipped(piece)
                        && !piece.is("only")
                        && !piece.is("nearly"));
        if (isTime(at) || manner || ADVERBS.contains(piece.key())) {
            return at + 1;
        }
        if (Lexicon.TIME_DETERMINER.has(piece) && Lexicon.TIME.has(next) && !Lexicon.ADVERB.has(next)) {
            return at + 2;
        }
        boolean about = piece.is("as") || piece.is("than") || piece.is("like") || piece.is("including");

        boolean infinitive = piece.is("to") && !isPerson(next);
        return Lexicon.PREPOSITION.has(piece) && !about && !infinitive ? preposition(at, limit) : at;
    }

    private static boolean isPerson(Piece piece) {
        return piece.isName()
                || Lexicon.DETERMINER.has(piece)
                || Lexicon.PRONOUN.has(piece)
                || Lexicon.GROUP.has(piece);
    }

    private boolean isTime(int at) {
        Piece piece = wording.at(at);
        boolean may = piece.is("may") || piece.is("march");
        return Lexicon.TIME.has(piece) && !may;
    }

    /** Past a preposition and its nouns, as far as the next phrase. */
    private int preposition(int from, int limit) {
        int at = from + 1;
        if (at < limit && (Lexicon.DETERMINER.has(wording.at(at)) || Lexicon.PRONOUN.has(wording.at(at)))) {
            at++;
        }
        int first = at;
        while (at < limit && isInside(at, first)) {
            at++;
        }
        return at;
    }

    private boolean isInside(int at, int first) {
        Piece piece = wording.at(at);
        if (piece.is("'s") || piece.kind() == Piece.Kind.NUMBER) {
            return true;
        }
        if (piece.isName()) {
            return at == first
                    || (!wording.at(at - 1).isName() && wording.near(at - 1).isCapitalised());
        }
        return piece.isWord()
                && !Lexicon.PREPOSITION.has(piece)
                && !Lexicon.CONJUNCTION.has(piece)
                && !Lexicon.DETERMINER.has(piece)
                && !Lexicon.PRONOUN.has(piece)
                && !Lexicon.RELATIVE.has(piece)
                && !(at > first && endsName(at - 1));
    }

    /** A name ends its group, unless it is an adjective: "Oslo", but "European leaders". */
    private boolean endsName(int at) {
        return wording.at(at).isName() && !Nations.has(wording.at(at).key());
    }

    /** Past whom it was said to: "reporters", "him", "the BBC". */
    int addressee(int from, int limit) {
        int at = from;
        if (at < limit
                && (Lexicon.DETERMINER.has(wording.at(at)) || Lexicon.PRONOUN.has(wording.at(at)))
                && !wording.at(at).is("that")) {
            at++;
        }
        int first = at;
        while (at < limit && first - from <= 1 && belongs(at, first, from)) {
            at++;
        }
        return at;
    }

    private boolean belongs(int at, int first, int from) {
        Piece piece = wording.at(at);
        boolean pronoun = first > from && Lexicon.PRONOUN.has(wording.at(from));
        if (pronoun || piece.is("to")) {
            return false;
        }
        if (piece.isName()) {
            Piece before = wording.at(at - 1);
            return at == first
                    || before.is("'s")
                    || (before.isWord() && (before.isCapitalised() || Lexicon.isRole(before)));
        }
        if (piece.is("'s")) {
            return true;
        }
        boolean nounAfterName = !(at > first && wording.at(at - 1).isName())
                || wording.near(at - 2).is("'s");
        boolean closed = at > first && Lexicon.GROUP.has(wording.at(at - 1));
        return piece.isWord()
                && nounAfterName
                && !closed
                && !Lexicon.isFunctionWord(piece)
                && !Lexicon.DETERMINER.has(piece)
                && !Lexicon.TIME.has(piece);
    }

    /** Past ", however," to a content that is sure: a quotation, or "that ...". */
    private int parenthesis(int comma, int limit) {
        if (comma + 1 < limit && isSure(comma + 1)) {
            return comma + 1;
        }
        int end = Math.min(limit, comma + LONGEST_PARENTHESIS);
        for (int at = comma + 1; at + 1 < end; at++) {
            if (wording.at(at).isComma()) {
                return isSure(at + 1) ? at + 1 : limit;
            }
        }
        return limit;
    }

    private boolean isSure(int at) {
        return wording.at(at).isQuote() || wording.at(at).is("that");
    }
}
