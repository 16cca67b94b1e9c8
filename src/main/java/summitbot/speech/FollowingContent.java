package summitbot.speech;

import java.util.List;
import summitbot.speech.Attribution.Shape;
import summitbot.speech.Saying.Manner;

/** Finds what was said when it stands behind the verb. */
final class FollowingContent {

    private final Wording wording;
    private final SaidReader reader;
    private final Circumstances circumstances;

    FollowingContent(Wording wording) {
        this.wording = wording;
        this.reader = new SaidReader(wording);
        this.circumstances = new Circumstances(wording);
    }

    List<Said> find(Attribution attribution, int limit) {
        Saying saying = attribution.saying();
        if (attribution.is(Shape.PASSIVE)) {
            return passive(attribution, limit);
        }
        int after = attribution.after();
        int start = start(saying, after, limit);
        if (start >= limit || !begins(start) || !fits(saying, start, limit) || saysNothing(saying, start, limit)) {
            return List.of();
        }
        if (attribution.is(Shape.NEGATED)) {
            return reader.read(saying, negation(attribution), limit);
        }
        return reader.read(saying, circumstances.behindThat(start, limit), end(saying, start, limit));
    }

    /** "said so", "has said such things before". */
    private boolean saysNothing(Saying saying, int start, int limit) {
        boolean nothing = !saying.is(Manner.ACT) && !saying.is(Manner.CALL);
        for (int at = start; nothing && at < limit; at++) {
            nothing = Lexicon.EMPTY.has(wording.at(at)) || wording.at(at).kind() == Piece.Kind.MARK;
        }
        return nothing;
    }

    private int start(Saying saying, int after, int limit) {
        if (saying.is(Manner.QUOTING)) {
            boolean mark = after + 1 < limit && wording.at(after).kind() == Piece.Kind.MARK;
            return mark ? after + 1 : after;
        }
        if ((saying.is(Manner.ASK) || saying.is(Manner.TELL)) && asksToDo(after, limit)) {
            return after;
        }
        return saying.isSpeech() ? circumstances.start(saying, after, limit) : after;
    }

    /** "urged both sides to talk": the content says who should do it. */
    private boolean asksToDo(int after, int limit) {
        int at = circumstances.addressee(after, limit);
        int to = at < limit && wording.at(at).is("not") ? at + 1 : at;
        return at > after && to < limit && wording.at(to).is("to");
    }

    private boolean begins(int start) {
        Piece piece = wording.at(start);
        return switch (piece.kind()) {
            case QUOTE, NAME, NUMBER -> true;
            case WORD -> !piece.is("and") && !piece.is("or") && !piece.is("who") && !piece.is("which");
            case MARK -> piece.isMark("$") || piece.isMark("£") || piece.isMark("€");
        };
    }

    private boolean fits(Saying saying, int start, int limit) {
        Piece piece = wording.at(start);
        if (saying.is(Manner.CALL)) {
            return (saying.base().equals("call")
                            || saying.base().equals("label")
                            || saying.base().equals("dub"))
                    ? calls(start, limit)
                    : describes(saying, start, limit);
        }
        if (saying.is(Manner.QUOTING)) {
            return piece.isQuote();
        }
        boolean clause =
                piece.is("that") || piece.isQuote() || piece.is("how") || piece.is("why") || piece.is("whether");
        if (saying.is(Manner.STRICT) && !saying.is(Manner.SAY)) {
            return clause || saying.is(Manner.ACT);
        }
        if (saying.is(Manner.ACT) && !saying.isSpeech() && Lexicon.PREPOSITION.has(piece)) {
            return piece.is("for") || piece.is("to") || piece.is("against") || piece.is("of");
        }
        if (saying.is(Manner.BELIEVE)) {
            boolean place =
                    Lexicon.TIME.has(piece) || (Lexicon.PREPOSITION.has(piece) && !piece.is("for") && !piece.is("to"));
            return clause
                    || (!place && limit - start > 1 && wording.at(start + 1).kind() != Piece.Kind.MARK);
        }
        boolean named =
                wording.near(start + 1).is("to") && wording.near(start + 2).is("be");
        return !(saying.is(Manner.ASK) && piece.is("not") && named);
    }

    /** "described the plan as bold", "described “a bold plan”". */
    private boolean describes(Saying saying, int start, int limit) {
        boolean compares = saying.base().equals("compare") || saying.base().equals("liken");
        for (int at = start; at < limit; at++) {
            if (wording.at(at).isQuote()
                    || wording.at(at).is("as")
                    || (compares && wording.at(at).is("to"))) {
                return true;
            }
        }
        return false;
    }

    /** Somebody must be called something: a quotation, "as", or a second noun phrase. */
    private boolean calls(int start, int limit) {
        boolean preposition = Lexicon.PREPOSITION.has(wording.at(start));
        for (int at = start; at < limit; at++) {
            Piece piece = wording.at(at);
            if (piece.isQuote()) {
                return !preposition || at > start + 1;
            }
            if (piece.is("as")
                    || (at > start && Lexicon.DETERMINER.has(piece) && !Lexicon.PREPOSITION.has(wording.at(at - 1)))) {
                return !preposition;
            }
        }
        // "called the question fair": an article, a noun and an adjective.
        boolean three = (limit - start == 4 && wording.at(limit - 1).isStop()) || limit - start == 3;
        return three && Lexicon.DETERMINER.has(wording.at(start)) && !Lexicon.ADVERB.has(wording.at(start + 2));
    }

    /** An object ends where the next clause begins: "expressed sympathy, but they want". */
    private int end(Saying saying, int start, int limit) {
        boolean object = (saying.is(Manner.ACT) || saying.is(Manner.CALL))
                && !wording.at(start).is("that");
        for (int at = start + 1; at + 2 < limit; at++) {
            boolean quoted = wording.at(at - 1).isQuote();
            boolean next = object
                    && Lexicon.CONNECTOR.has(wording.at(at))
                    && wording.at(at - 1).text().endsWith(",");
            if (quoted && (wording.at(at).isMark("-") || next)) {
                return at;
            }
            if (!wording.at(at).isComma()) {
                continue;
            }
            boolean clause = object
                    && Lexicon.CONNECTOR.has(wording.at(at + 1))
                    && Lexicon.SUBJECT_PRONOUN.has(wording.at(at + 2));
            if (clause || isLater(at + 1, limit)) {
                return at;
            }
        }
        return limit;
    }

    /** ", a day after two parties left": the reporter's own words. */
    private boolean isLater(int at, int limit) {
        boolean time = at + 2 < limit && Lexicon.TIME.has(wording.at(at + 1)) && Lexicon.DETERMINER.has(wording.at(at));
        return time && (wording.at(at + 2).is("after") || wording.at(at + 2).is("before"));
    }

    /** A negated attitude keeps its "not": the content begins at the auxiliary. */
    private int negation(Attribution attribution) {
        int at = attribution.verb();
        while (at > 0 && SubjectFinder.isSkipped(wording.at(at - 1))) {
            at--;
        }
        return at;
    }

    private List<Said> passive(Attribution attribution, int limit) {
        for (int at = attribution.after(); at < limit; at++) {
            if (wording.at(at).isQuote()) {
                return List.of(reader.direct(at));
            }
        }
        return List.of();
    }

    /** ", pausing, “...”". */
    private boolean isPause(int at, int limit) {
        return at + 3 < limit
                && wording.at(at).isComma()
                && wording.at(at + 2).isComma()
                && wording.at(at + 3).isQuote();
    }

    /** The second half of a divided quotation: "...," she said, "...". */
    List<Said> sequel(Attribution attribution, int limit, boolean anything) {
        int at = circumstances.skip(circumstances.heard(attribution.saying(), attribution.after(), limit), limit);
        at = isPause(at, limit) ? at + 2 : at;
        if (at < limit
                && (wording.at(at).isComma()
                        || wording.at(at).isMark(":")
                        || wording.at(at).isMark("-"))) {
            at++;
        }
        while (at < limit
                && Lexicon.CONNECTOR.has(wording.at(at))
                && wording.near(at + 1).isQuote()) {
            at++;
        }
        boolean source = anything && attribution.is(Shape.SOURCE) && attribution.clauseFrom() == attribution.verb();
        boolean more = at < limit && (wording.at(at).isQuote() || (source && begins(at)));
        return more ? reader.read(attribution.saying(), at, limit) : List.of();
    }
}
