package summitbot.speech;

import java.util.Optional;
import java.util.Set;

/** Reads the role that stands beside a name: before it, or after it between commas. */
final class Descriptions {
    private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "in");
    private static final int HEAD_WITHIN = 6;
    private static final int LONGEST = 14;

    private final Wording wording;
    private final PhraseFinder phrases;

    Descriptions(Wording wording) {
        this.wording = wording;
        this.phrases = new PhraseFinder(wording);
    }

    /**
     * What somebody is.
     *
     * @param text as written, without article
     * @param person false for a body: "the charity", "a payment firm"
     */
    record Role(String text, boolean person) {}

    Optional<Role> of(int name) {
        int first = name;
        while (first > 0 && Lexicon.HONORIFIC.has(wording.at(first - 1))) {
            first--;
        }
        int title = first;
        return before(first).or(() -> after(name)).or(() -> role(title, name, true));
    }

    /** Whether "who" or "whose" follows: only people are followed so. */
    boolean isWho(int name) {
        int next = wording.near(name + 1).isComma() ? name + 2 : name + 1;
        return !hasArticle(name)
                && (wording.near(next).is("who") || wording.near(next).is("whose"));
    }

    /** Whether an article stands before the name, as before bodies and things. */
    boolean hasArticle(int name) {
        return Lexicon.DETERMINER.has(wording.near(name - 1));
    }

    /** What the courtesy title before a name, if any, says about gender. */
    Gender courtesy(int name) {
        String key = wording.near(name - 1).key();
        boolean title = name > 0 && key.length() < 6;
        return title && Lexicon.MALE.has(key)
                ? Gender.MALE
                : title && Lexicon.FEMALE.has(key) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** "White House Press Secretary" before a name, "the club's manager" before a comma and a name. */
    private Optional<Role> before(int name) {
        int last = name - 1;
        Piece title = wording.near(last);
        if (title.isComma()) {
            return apposedBefore(last - 1);
        }
        if (!title.isWord()) {
            return Optional.empty();
        }
        boolean lower = Character.isLowerCase(title.text().codePointAt(0));
        boolean adjective = lower && (title.is("major") || title.is("general"));
        if ((Lexicon.isPersonRole(title) && !adjective) || (lower && PhraseFinder.looksLikeRole(title))) {
            return role(start(last), last + 1, true);
        }
        if (lower && Lexicon.ORGANISATION.has(title)) {
            return role(start(last), last + 1, false);
        }
        return office(last);
    }

    /** "Secretary of State": the role stands before "of". */
    private Optional<Role> office(int last) {
        int at = last;
        while (at > 0 && Lexicon.PORTFOLIO.has(wording.near(at)) && at > last - 3) {
            at--;
        }
        boolean office = at < last && wording.near(at).is("of") && Lexicon.isPersonRole(wording.near(at - 1));
        return office ? role(start(at - 1), last + 1, true) : Optional.empty();
    }

    private int start(int last) {
        return phrases.endingAt(last).map(Phrase::from).orElse(last);
    }

    private Optional<Role> apposedBefore(int last) {
        if (last < 1 || !(wording.at(last).isWord() || wording.at(last).isName())) {
            return Optional.empty();
        }
        int head = last;
        if (!isRole(last)) {
            int link = start(last) - 1;
            head = link > 0 && LINKS.contains(wording.at(link).key()) ? link - 1 : -1;
        }
        if (head < 0 || !isRole(head) || !opens(start(head))) {
            return Optional.empty();
        }
        Piece before = wording.near(start(head) - 1);
        if (Lexicon.ORGANISATION.has(wording.at(head))
                && before.kind() != Piece.Kind.MARK
                && !Lexicon.CONNECTOR.has(before)) {
            return Optional.empty();
        }
        return role(start(head), last + 1, Lexicon.isPersonRole(wording.at(head)));
    }

    private boolean opens(int start) {
        return Lexicon.DETERMINER.has(wording.at(start))
                || start == 0
                || wording.at(start).isName();
    }

    private boolean isRole(int at) {
        Piece piece = wording.at(at);
        return piece.isWord()
                && (Lexicon.isPersonRole(piece) || (Lexicon.ORGANISATION.has(piece) && !piece.isCapitalised()));
    }

    /** "a spokeswoman for the union" between commas after a name. */
    private Optional<Role> after(int name) {
        if (!wording.near(name + 1).isComma()) {
            return Optional.empty();
        }
        int first = name + 2;
        if (wording.near(first).kind() == Piece.Kind.NUMBER
                && wording.near(first + 1).isComma()) {
            first += 2;
        }
        int end = first;
        int role = -1;
        boolean linked = false;
        while (end < wording.size() && end < first + LONGEST && !isEnd(end, role)) {
            linked |= LINKS.contains(wording.at(end).key());
            role = !linked && end < first + HEAD_WITHIN && isRole(end) ? end : role;
            end++;
        }
        Piece opening = wording.near(first);
        boolean noun = opening.isName()
                || opening.kind() == Piece.Kind.NUMBER
                || Lexicon.DETERMINER.has(opening)
                || Lexicon.MODIFIER.has(opening)
                || Lexicon.isRole(opening)
                || PhraseFinder.looksLikeRole(opening)
                || Lexicon.isPersonRole(wording.near(first + 1));
        boolean closed = noun
                && (end >= wording.size()
                        || wording.at(end).kind() == Piece.Kind.MARK
                        || Lexicon.RELATIVE.has(wording.at(end)));
        return role >= 0 && closed ? role(first, end, Lexicon.isPersonRole(wording.at(role))) : Optional.empty();
    }

    private boolean isEnd(int at, int role) {
        Piece piece = wording.at(at);
        boolean opening = Lexicon.PREPOSITION.has(piece)
                || Lexicon.CONNECTOR.has(piece)
                || (Lexicon.PRONOUN.has(piece) && !Lexicon.POSSESSIVE.has(piece));
        return (piece.kind() == Piece.Kind.MARK && !piece.isMark("'"))
                || piece.isQuote()
                || Lexicon.RELATIVE.has(piece)
                || (Lexicon.AUXILIARY.has(piece) && !piece.is("'s"))
                || (role < 0 && opening);
    }

    private Optional<Role> role(int from, int to, boolean person) {
        int first = from;
        while (first < to && (Lexicon.DETERMINER.has(wording.at(first)) || isCourtesy(wording.at(first)))) {
            first++;
        }
        return first < to ? Optional.of(new Role(wording.text(new Phrase(first, to)), person)) : Optional.empty();
    }

    private static boolean isCourtesy(Piece piece) {
        return piece.key().startsWith("mr") || piece.key().startsWith("ms") || piece.is("miss");
    }
}
