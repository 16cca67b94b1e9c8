package summitbot.language;

import java.util.Set;

/** Reads the role that stands beside a name: before it, or after it between commas. */
final class Descriptions {
    private static final Set<String> BARE = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

    private final Wording wording;

    Descriptions(Wording wording) {
        this.wording = wording;
    }

    /** "White House Press Secretary" before a name, "the club's manager" before a comma and a name; empty for none. */
    String before(int name) {
        int last = name - 1;
        if (wording.near(last).isComma()) {
            return apposedBefore(last - 1);
        }
        Piece title = wording.near(last);
        boolean role = title.isWord()
                && (Lexicon.isPersonRole(title.key())
                        || (PhraseFinder.looksLikeRole(title)
                                && Character.isLowerCase(title.text().charAt(0))));
        int from = role ? start(last) : office(last);
        return from < 0 || from > last ? "" : text(from, last + 1);
    }

    /** "Secretary of State": the role stands before "of". */
    private int office(int last) {
        int at = last;
        while (at > 0 && Lexicon.PORTFOLIO.has(wording.near(at)) && at > last - 3) {
            at--;
        }
        boolean office = at < last
                && wording.near(at).is("of")
                && Lexicon.isPersonRole(wording.near(at - 1).key());
        return office ? start(at - 1) : -1;
    }

    private int start(int last) {
        return new PhraseFinder(wording).endingAt(last).map(Phrase::from).orElse(last);
    }

    private String apposedBefore(int last) {
        if (last < 1 || !wording.at(last).isWord()) {
            return "";
        }
        int from = start(last);
        int link = wording.near(from - 1).is("of")
                        || wording.near(from - 1).is("for")
                        || wording.near(from - 1).is("at")
                ? from - 2
                : -1;
        int head = Lexicon.isPersonRole(wording.at(last).key()) ? last : link;
        boolean role = head >= 0 && Lexicon.isPersonRole(wording.at(head).key());
        return role && Lexicon.DETERMINER.has(wording.at(start(head))) ? text(start(head), last + 1) : "";
    }

    /** "a spokeswoman for the union" between commas after a name; empty for none. */
    String after(int name) {
        int first = name + 1;
        if (!wording.near(first).isComma()) {
            return "";
        }
        first++;
        if (wording.near(first).kind() == Piece.Kind.NUMBER
                && wording.near(first + 1).isComma()) {
            first += 2;
        }
        int end = first;
        int role = -1;
        while (end < wording.size() && end < first + 14 && !isEnd(end, role)) {
            role = role < 0 && Lexicon.isPersonRole(wording.at(end).key()) && end < first + 6 ? end : role;
            end++;
        }
        return role >= 0 && closes(end) ? text(first, end) : "";
    }

    private boolean isEnd(int at, int role) {
        Piece piece = wording.at(at);
        boolean verb = (Lexicon.AUXILIARY.has(piece) && !piece.is("'s")) || (Lexicon.CONNECTOR.has(piece) && role < 0);
        return (piece.kind() == Piece.Kind.MARK && !piece.isMark("'"))
                || piece.isQuote()
                || Lexicon.RELATIVE.has(piece)
                || verb
                || (role < 0
                        && (Lexicon.PREPOSITION.has(piece)
                                || (Lexicon.PRONOUN.has(piece) && !Lexicon.POSSESSIVE.has(piece))));
    }

    private boolean closes(int end) {
        return end >= wording.size()
                || (!Lexicon.AUXILIARY.has(wording.at(end)) && !wording.at(end).isQuote());
    }

    private String text(int from, int to) {
        int first = from;
        while (first < to
                && (Lexicon.DETERMINER.has(wording.at(first))
                        || BARE.contains(wording.at(first).key()))) {
            first++;
        }
        return first < to ? wording.text(new Phrase(first, to)) : "";
    }
}
