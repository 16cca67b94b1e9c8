package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who does what a verb of a sentence says. */
final class SubjectFinder {
    private static final int LONGEST_COORDINATION = 4;
    private static final int LONGEST_REGION = 25;

    private final Wording wording;
    private final PhraseFinder phrases;

    SubjectFinder(Wording wording) {
        this.wording = wording;
        this.phrases = new PhraseFinder(wording);
    }

    /** Index of the last piece that is neither adverb nor auxiliary, going left from here. */
    int skipBack(int from) {
        int at = from;
        while (at >= 0 && isSkipped(wording.at(at))) {
            at--;
        }
        return at;
    }

    static boolean isSkipped(Piece piece) {
        String key = piece.key();
        return piece.isWord()
                && (Lexicon.ADVERB.has(piece)
                        || Lexicon.AUXILIARY.has(piece)
                        || Lexicon.MODAL.has(piece)
                        || Lexicon.NEGATION.has(piece)
                        || (key.length() > 4
                                && key.endsWith("ly")
                                && !Lexicon.isRole(piece)
                                && Character.isLowerCase(piece.text().charAt(0))));
    }

    /** The subjects of the finite verb at this index; more than one in "A and B said", none when nobody is found. */
    List<Phrase> of(int verb) {
        int at = beforeBrackets(skipBack(verb - 1));
        if (at < 0) {
            return List.of();
        }
        Piece piece = wording.at(at);
        if (piece.isWord() && Lexicon.CONNECTOR.has(piece)) {
            return ofClauseBefore(at);
        }
        if (piece.is("who") || piece.is("which")) {
            return antecedent(at).map(List::of).orElse(List.of());
        }
        if (ParenthesisReader.closes(piece)) {
            return new ParenthesisReader(wording, phrases)
                    .before(at)
                    .map(List::of)
                    .orElse(List.of());
        }
        return endingAt(at);
    }

    /** Past "(45)" and "(R-Ohio)". */
    private int beforeBrackets(int from) {
        int at = from;
        if (wording.near(at).isMark(")")) {
            while (at > 0 && !wording.at(at).isMark("(")) {
                at--;
            }
            at--;
        }
        return at;
    }

    private List<Phrase> endingAt(int last) {
        if (Lexicon.PRONOUN.has(wording.at(last))) {
            return phrases.endingAt(last).map(List::of).orElse(List.of());
        }
        int start = regionStart(last);
        Optional<Phrase> subject = start == last ? Optional.empty() : firstPhrase(start + 1, last);
        return subject.map(phrase -> withCoordinated(phrase, start)).orElse(List.of());
    }

    /** Index before the words that belong to one subject; "the company that built the road" is one. */
    private int regionStart(int last) {
        int at = last;
        while (at >= 0 && last - at < LONGEST_REGION && (!phrases.isBoundary(at) || restricts(at))) {
            at--;
        }
        return at;
    }

    private boolean restricts(int at) {
        boolean relative = wording.at(at).is("that") || wording.at(at).is("who");
        Piece before = wording.near(at - 1);
        return relative
                && (before.isName() || Lexicon.isRole(before))
                && wording.saying(at - 1).isEmpty();
    }

    /** The subject of a region without commas: its first phrase, or its last when an adverbial comes first. */
    private Optional<Phrase> firstPhrase(int from, int last) {
        int at = from;
        while (at <= last && isSkipped(wording.at(at))) {
            at++;
        }
        if (at > last) {
            return Optional.empty();
        }
        Piece first = wording.at(at);
        boolean adverbial = Lexicon.PREPOSITION.has(first) || Lexicon.TIME.has(first);
        return adverbial || hasVerb(at, last) ? phrases.endingAt(last) : trimmed(at, last);
    }

    /** "chaos escalated after news": a verb of its own, unless a participle goes on with its noun ("a plan backed by"). */
    private boolean hasVerb(int from, int last) {
        for (int at = from + 1; at < last; at++) {
            Piece piece = wording.at(at);
            boolean verb = piece.isWord() && piece.key().endsWith("ed") && !Lexicon.isRole(piece);
            boolean inside = Lexicon.DETERMINER.has(wording.at(at - 1)) || Lexicon.RELATIVE.has(wording.at(at - 1));
            if (verb
                    && !inside
                    && !Lexicon.isRole(wording.at(at + 1))
                    && !Lexicon.PREPOSITION.has(wording.at(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Cuts a time off the end ("the ministry on Tuesday"). */
    private Optional<Phrase> trimmed(int from, int last) {
        int end = last;
        while (end > from && (Lexicon.TIME.has(wording.at(end)) || Lexicon.PREPOSITION.has(wording.at(end)))) {
            end--;
        }
        return Lexicon.TIME.has(wording.at(end)) ? Optional.empty() : Optional.of(new Phrase(from, end + 1));
    }

    /** "A, B and C said": the phrases before the connector, when they are nothing but phrases. */
    private List<Phrase> withCoordinated(Phrase last, int boundary) {
        List<Phrase> all = new ArrayList<>(List.of(last));
        int at = boundary;
        while (at > 0
                && all.size() < LONGEST_COORDINATION
                && (wording.at(at).is("and")
                        || wording.at(at).is("or")
                        || (wording.at(at).isComma() && all.size() > 1))) {
            Optional<Phrase> before = phrases.endingAt(at - 1).filter(this::isWholeClauseStart);
            if (before.isEmpty()) {
                break;
            }
            all.add(0, before.get());
            at = before.get().from() - 1;
        }
        return List.copyOf(all);
    }

    private boolean isWholeClauseStart(Phrase phrase) {
        int before = phrase.from() - 1;
        Piece last = wording.at(phrase.to() - 1);
        boolean speaks = last.isName() || Lexicon.isRole(last);
        return speaks
                && (before < 0
                        || wording.at(before).kind() == Piece.Kind.MARK
                        || wording.at(before).isQuote()
                        || Lexicon.CONNECTOR.has(wording.at(before)));
    }

    /** Whom "who" or "which" stands for. */
    Optional<Phrase> antecedent(int relative) {
        int last = wording.near(relative - 1).isComma() ? relative - 2 : relative - 1;
        Optional<Phrase> near = phrases.endingAt(last);
        return near.map(phrase -> withRole(phrase));
    }

    /** "a spokesman for the union, who said": the spokesman, not the union. */
    private Phrase withRole(Phrase phrase) {
        int before = phrase.from() - 1;
        boolean belongs = before > 0
                && (wording.at(before).is("for")
                        || wording.at(before).is("of")
                        || wording.at(before).is("at"))
                && Lexicon.isPersonRole(wording.at(before - 1));
        return belongs
                ? phrases.endingAt(before - 1)
                        .map(head -> new Phrase(head.from(), phrase.to()))
                        .orElse(phrase)
                : phrase;
    }

    /** The subject of the clause that this piece closes: of a second verb, or of a participle. */
    List<Phrase> ofClauseBefore(int index) {
        List<Phrase> found = List.of();
        boolean expects = true;
        boolean subordinate = false;
        for (int at = 0; at < index; at++) {
            Piece piece = wording.at(at);
            if (expects && !isSkipped(piece) && !Lexicon.CONNECTOR.has(piece)) {
                Optional<Phrase> phrase = phrases.startingAt(at);
                subordinate = phrase.isEmpty() && Lexicon.CONJUNCTION.has(piece);
                if (phrase.isPresent() && (found.isEmpty() || isSubject(phrase.get()))) {
                    found = List.of(new FollowingPhrase(wording).named(phrase.get()));
                }
                expects = false;
            }
            if (found.isEmpty() && !subordinate && isMainPronoun(at)) {
                found = List.of(new Phrase(at, at + 1));
            }
            expects |= (piece.isComma() && found.isEmpty()) || piece.isMark(";") || startsClause(at);
        }
        return found;
    }

    /** "he", "she" and "they", but not in "whether he had slept". */
    private boolean isMainPronoun(int at) {
        Piece piece = wording.at(at);
        Piece before = wording.near(at - 1);
        boolean pronoun = piece.is("he") || piece.is("she") || piece.is("they") || piece.is("we") || piece.is("i");
        return pronoun && (!Lexicon.CONJUNCTION.has(before) || Lexicon.CONNECTOR.has(before));
    }

    private boolean startsClause(int at) {
        Piece piece = wording.at(at);
        boolean connector = piece.is("and") || piece.is("but") || piece.is("while") || piece.is("though");
        return connector && wording.near(at - 1).isComma();
    }

    /** A phrase after "and" is a subject only when a verb can follow it. */
    private boolean isSubject(Phrase phrase) {
        Piece next = wording.near(phrase.to());
        return next.isWord() && !Lexicon.PREPOSITION.has(next) && !Lexicon.CONNECTOR.has(next);
    }
}
