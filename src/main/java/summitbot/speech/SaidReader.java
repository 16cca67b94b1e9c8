package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Span;
import summitbot.speech.Saying.Manner;

/** Cuts what was said into quotations, which are word for word, and paraphrase, which may hold short quotations. */
final class SaidReader {
    private final Wording wording;

    SaidReader(Wording wording) {
        this.wording = wording;
    }

    /** What stands from here up to the limit: a quotation, a paraphrase, or one after the other with a colon between. */
    List<Said> read(Saying saying, int from, int limit) {
        if (from >= limit) {
            return List.of();
        }
        if (wording.at(from).isQuote() && (from + 1 >= limit || isComplete(saying, from, limit))) {
            return List.of(direct(from));
        }
        int end = limit;
        for (int at = limit - 2; at > from; at--) {
            end = wording.at(at).isMark(":") && wording.at(at + 1).isQuote() ? at : end;
        }
        List<Said> said = new ArrayList<>();
        int last = end;
        while (last > from && isTrailing(wording.at(last - 1))) {
            last--;
        }
        if (last > from) {
            said.add(reported(from, last));
        }
        if (end < limit) {
            said.add(direct(end + 1));
        }
        return said;
    }

    private static boolean isTrailing(Piece piece) {
        return piece.kind() == Piece.Kind.MARK && !piece.isMark(")") && !piece.isMark("%") && !piece.isMark("'");
    }

    /** Whether nothing of the clause follows: "said “no” on Friday", but not "said “no” was the answer". */
    private boolean isComplete(Saying saying, int quote, int limit) {
        String text = wording.at(quote).text();
        Piece next = wording.at(quote + 1);
        if (!text.isEmpty() && ",.?!…—–-".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return true;
        }
        if (Lexicon.CONNECTOR.has(next) && quote + 2 < limit) {
            return false;
        }
        boolean loose = Lexicon.TIME.has(next)
                || Lexicon.CONJUNCTION.has(next)
                || next.key().endsWith("ing")
                || Lexicon.PREPOSITION.has(next);
        return !next.isWord() || (loose && (saying.isSpeech() || saying.is(Manner.CALL)));
    }

    Said direct(int quote) {
        Span inside = inside(wording.at(quote));
        return new Said(Statement.Kind.DIRECT, inside, List.of(inside));
    }

    /** Without its marks and without the comma that only leads over to the speaker. */
    static Span inside(Piece quote) {
        int start = quote.span().start() + 1;
        int length = quote.text().length() - (quote.text().endsWith(",") ? 1 : 0);
        return new Span(start, start + length);
    }

    Said reported(int from, int to) {
        List<Span> quotes = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (wording.at(at).isQuote()) {
                quotes.add(inside(wording.at(at)));
            }
        }
        return new Said(Statement.Kind.REPORTED, wording.span(from, to), quotes);
    }
}
