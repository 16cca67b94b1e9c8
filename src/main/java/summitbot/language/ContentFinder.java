package summitbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.domain.Span;
import summitbot.language.Attribution.Shape;
import summitbot.language.Saying.Manner;

/** Finds what was said beside a verb of saying: after it, before it, or on both sides. */
final class ContentFinder {
    private final Wording wording;
    private final Circumstances circumstances;

    ContentFinder(Wording wording) {
        this.wording = wording;
        this.circumstances = new Circumstances(wording);
    }

    /**
     * What an attribution attributes.
     *
     * @param floor index before which everything belongs to earlier statements
     * @param limit index at which the next clause of another statement begins
     */
    List<Said> contents(Attribution attribution, int floor, int limit) {
        List<Said> found = new ArrayList<>();
        Optional<Said> before = before(attribution, floor);
        boolean quoted = before.filter(said -> said.kind() == Statement.Kind.DIRECT || endsInQuote(attribution))
                .isPresent();
        if (attribution.is(Shape.INVERTED) || attribution.is(Shape.SOURCE) || quoted) {
            before.ifPresent(found::add);
            sequel(attribution, limit, before.isEmpty()).ifPresent(found::add);
            return found;
        }
        Optional<Said> after = after(attribution, limit);
        after.or(() -> before).or(() -> around(attribution, floor, limit)).ifPresent(found::add);
        return found;
    }

    private boolean endsInQuote(Attribution attribution) {
        int last = lastBefore(attribution);
        return last >= 0 && wording.at(last).isQuote();
    }

    /** The second half of a divided quotation: "...," she said, "...". */
    private Optional<Said> sequel(Attribution attribution, int limit, boolean needed) {
        int at = circumstances.skip(attribution.after(), limit);
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
        if (at < limit && (wording.at(at).isQuote() || (needed && attribution.is(Shape.SOURCE)))) {
            return said(at, limit);
        }
        return Optional.empty();
    }

    private int lastBefore(Attribution attribution) {
        int first = attribution.is(Shape.INVERTED) || attribution.is(Shape.SOURCE)
                ? attribution.verb()
                : attribution.subjects().get(0).from();
        int last = first - 1;
        while (last >= 0
                && (SubjectFinder.isSkipped(wording.at(last))
                        || wording.at(last).is("as"))) {
            last--;
        }
        boolean mark =
                last >= 0 && (wording.at(last).isComma() || wording.at(last).isMark("-"));
        return mark ? last - 1 : last;
    }

    private Optional<Said> before(Attribution attribution, int floor) {
        if (!attribution.saying().isSpeech()
                || attribution.is(Shape.PARTICIPLE)
                || attribution.is(Shape.COORDINATED)
                || attribution.is(Shape.RELATIVE)
                || attribution.is(Shape.PASSIVE)) {
            return Optional.empty();
        }
        int last = lastBefore(attribution);
        if (last < floor) {
            return Optional.empty();
        }
        int first = floor;
        while (first < last && (wording.at(first).isComma() || Lexicon.CONNECTOR.has(wording.at(first)))) {
            first++;
        }
        if (wording.at(last).isQuote()) {
            return first == last || wording.at(first).isQuote()
                    ? Optional.of(direct(last))
                    : Optional.of(reported(first, last + 1));
        }
        boolean parted =
                wording.near(last + 1).isComma() || wording.near(last + 1).isMark("-");
        boolean clause = parted && last - first >= 2 && !isAdverbial(first, last);
        boolean source = attribution.is(Shape.SOURCE) && last - first >= 1;
        return clause || source ? Optional.of(reported(first, last + 1)) : Optional.empty();
    }

    /** "On Friday", "Speaking to reporters", "In a statement": where and when, not what. */
    private boolean isAdverbial(int first, int last) {
        Piece piece = wording.at(first);
        boolean opens = Lexicon.PREPOSITION.has(piece)
                || Lexicon.TIME.has(piece)
                || Lexicon.CONJUNCTION.has(piece)
                || SubjectFinder.isSkipped(piece)
                || piece.is("asked")
                || piece.key().endsWith("ing");
        for (int at = first; opens && at <= last; at++) {
            if (wording.at(at).isComma()) {
                return false;
            }
        }
        return opens;
    }

    private Optional<Said> after(Attribution attribution, int limit) {
        Saying saying = attribution.saying();
        int at = attribution.after();
        if (attribution.is(Shape.PASSIVE)) {
            return passive(attribution, limit);
        }
        boolean plain =
                saying.is(Manner.ACT) || saying.is(Manner.CALL) || saying.is(Manner.IDIOM) || saying.is(Manner.BELIEVE);
        int start = plain && !saying.isSpeech() ? at : circumstances.start(saying, at, limit);
        if (start >= limit || !begins(start) || (saying.is(Manner.CALL) && !calls(start, limit))) {
            return Optional.empty();
        }
        int from = attribution.is(Shape.NEGATED) ? negation(attribution) : circumstances.behindThat(start, limit);
        return said(from, limit);
    }

    private boolean begins(int start) {
        Piece piece = wording.at(start);
        return piece.isQuote()
                || piece.isName()
                || (piece.isWord() && !piece.is("and") && !piece.is("or"))
                || piece.kind() == Piece.Kind.NUMBER
                || piece.isMark("$")
                || piece.isMark("£")
                || piece.isMark("€");
    }

    /** Somebody must be called something: a quotation, "as", or a second noun phrase. */
    private boolean calls(int start, int limit) {
        for (int at = start; at < limit; at++) {
            Piece piece = wording.at(at);
            if (piece.isQuote() || piece.is("as") || (at > start && Lexicon.DETERMINER.has(piece))) {
                return !Lexicon.PREPOSITION.has(wording.at(start)) || (piece.isQuote() && at > start + 1);
            }
        }
        return false;
    }

    /** A negated attitude keeps its "not": the content begins at the auxiliary. */
    private int negation(Attribution attribution) {
        int at = attribution.verb();
        while (at > 0 && SubjectFinder.isSkipped(wording.at(at - 1))) {
            at--;
        }
        return at;
    }

    private Optional<Said> passive(Attribution attribution, int limit) {
        for (int at = attribution.after(); at < limit; at++) {
            if (wording.at(at).isQuote()) {
                return Optional.of(direct(at));
            }
        }
        int from = Math.max(0, attribution.clauseFrom());
        return limit > from + 3 ? Optional.of(reported(0, limit)) : Optional.empty();
    }

    /** "The plan, Smith said, will cost millions": the whole, since what was said stands on both sides. */
    private Optional<Said> around(Attribution attribution, int floor, int limit) {
        boolean comma =
                attribution.after() < limit && wording.at(attribution.after()).isComma();
        int start = floor;
        return comma
                        && attribution.is(Shape.PLAIN)
                        && limit > attribution.after() + 2
                        && attribution.clauseFrom() > start
                ? Optional.of(reported(start, limit))
                : Optional.empty();
    }

    /** A quotation alone when nothing goes on with its clause, else the words up to the limit. */
    private Optional<Said> said(int from, int limit) {
        if (from >= limit) {
            return Optional.empty();
        }
        if (wording.at(from).isQuote() && (from + 1 >= limit || isComplete(from, limit))) {
            return Optional.of(direct(from));
        }
        int end = limit;
        while (end > from && isTrailing(wording.at(end - 1))) {
            end--;
        }
        return end > from ? Optional.of(reported(from, end)) : Optional.empty();
    }

    private static boolean isTrailing(Piece piece) {
        return piece.kind() == Piece.Kind.MARK && !piece.isMark(")") && !piece.isMark("%") && !piece.isMark("'");
    }

    private boolean isComplete(int quote, int limit) {
        String text = wording.at(quote).text();
        Piece next = wording.at(quote + 1);
        boolean ended = !text.isEmpty() && ",.?!…—–-".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean coordinated = Lexicon.CONNECTOR.has(next) && quote + 2 < limit;
        boolean goesOn = next.isWord()
                && !Lexicon.PREPOSITION.has(next)
                && !Lexicon.TIME.has(next)
                && !Lexicon.CONJUNCTION.has(next)
                && !next.key().endsWith("ing");
        return ended || (!goesOn && !coordinated);
    }

    private Said direct(int quote) {
        Span whole = wording.at(quote).span();
        int start = whole.start() + 1;
        String text = wording.at(quote).text();
        Span inside = new Span(start, start + text.length() - (text.endsWith(",") ? 1 : 0));
        return new Said(Statement.Kind.DIRECT, inside, List.of(inside));
    }

    private Said reported(int from, int to) {
        List<Span> quotes = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (wording.at(at).isQuote()) {
                quotes.addAll(direct(at).quotes());
            }
        }
        return new Said(Statement.Kind.REPORTED, wording.span(from, to), quotes);
    }
}
