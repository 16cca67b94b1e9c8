package summitbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.language.Attribution.Shape;
import summitbot.language.Saying.Form;
import summitbot.language.Saying.Manner;

/** Finds the verbs of saying of one sentence and their subjects; what is only said about or to somebody is left out. */
final class AttributionFinder {
    private static final Set<String> UNREAL = Set.of("if", "whether", "unless", "until", "once", "before");
    private static final Set<String> GERUND = Set.of("by", "after", "before", "while", "when", "and", "but");
    private static final Set<String> KEEPS_INFINITIVE =
            Set.of("on", "quick", "continued", "continues", "sought", "keen", "hastened");

    private final Wording wording;
    private final SubjectFinder subjects;
    private final PhraseFinder phrases;
    private final List<Attribution> found = new ArrayList<>();

    private AttributionFinder(Wording wording) {
        this.wording = wording;
        this.subjects = new SubjectFinder(wording);
        this.phrases = new PhraseFinder(wording);
    }

    static List<Attribution> find(Wording wording) {
        AttributionFinder finder = new AttributionFinder(wording);
        for (int at = 0; at < wording.size(); at++) {
            if (wording.at(at).is("according") && wording.near(at + 1).is("to")) {
                finder.source(at);
            } else {
                int verb = at;
                wording.saying(at).ifPresent(saying -> finder.verb(verb, saying));
            }
        }
        return finder.found;
    }

    private void source(int at) {
        int first = at + 2;
        int end = phraseEnd(first);
        if (end > first && canBeSource(first, end)) {
            Saying saying = new Saying("according to", Set.of(Manner.SAY), Form.ING, 2);
            int from = at > 0 && wording.at(at - 1).isComma() ? at - 1 : at;
            found.add(new Attribution(saying, at, end, List.of(new Phrase(first, end)), from, Shape.SOURCE));
        }
    }

    private boolean canBeSource(int first, int end) {
        for (int at = first; at < end; at++) {
            Piece piece = wording.at(at);
            if (piece.isName()
                    || (Lexicon.isRole(piece.key()) && !Lexicon.DETERMINER.has(piece))
                    || piece.isCapitalised()
                    || PhraseFinder.looksLikeRole(piece)) {
                return true;
            }
        }
        return wording.at(first).is("him")
                || wording.at(first).is("her")
                || wording.at(first).is("them");
    }

    private void verb(int verb, Saying saying) {
        Piece piece = wording.at(verb);
        if ((verb > 0 && piece.isCapitalised()) || isNoun(verb, saying)) {
            return;
        }
        if (isInverted(verb, saying)) {
            inverted(verb, saying);
        } else if (saying.is(Form.ING) && !hasBefore(verb, Lexicon.BE)) {
            participle(verb, saying);
        } else if (isPassive(verb, saying)) {
            passive(verb, saying);
        } else if (isAsserted(verb, saying)) {
            plain(verb, saying);
        }
    }

    /** "a claim", "his report", "the minister's call for". */
    private boolean isNoun(int verb, Saying saying) {
        Piece before = wording.near(verb - 1);
        if (saying.is(Form.ING) || saying.is(Form.ADJECTIVE) || !before.isWord()) {
            return false;
        }
        boolean owner = before.is("'s") && !Lexicon.PRONOUN.has(wording.near(verb - 2));
        boolean preposition = Lexicon.PREPOSITION.has(before) && !Lexicon.TIME.has(before);
        boolean agreement = saying.is(Form.BASE) && Lexicon.PERSON.has(before) && verb > 0;
        return (Lexicon.DETERMINER.has(before) && !Lexicon.GROUP.has(before)) || owner || preposition || agreement;
    }

    private boolean isInverted(int verb, Saying saying) {
        if (!saying.isSpeech() || !(saying.is(Form.PAST) || saying.is(Form.PRESENT))) {
            return false;
        }
        int before = wording.near(verb - 1).isComma() ? verb - 2 : verb - 1;
        int first = verb + saying.length();
        int end = phraseEnd(first);
        if (before < 0 || end == first || Lexicon.TIME.has(wording.at(first))) {
            return false;
        }
        return wording.at(before).isQuote()
                || (before == verb - 2 && endsClause(end) && subjects.of(verb).isEmpty());
    }

    private boolean endsClause(int at) {
        return wording.near(at).kind() == Piece.Kind.MARK
                || Lexicon.TIME.has(wording.near(at))
                || Lexicon.PREPOSITION.has(wording.near(at));
    }

    private void inverted(int verb, Saying saying) {
        int first = verb + saying.length();
        int end = phraseEnd(first);
        int from = wording.near(verb - 1).isComma() ? verb - 1 : verb;
        found.add(new Attribution(saying, verb, end, List.of(new Phrase(first, end)), from, Shape.INVERTED));
    }

    /** End of the phrase that begins here, with "for the union" or "of the club" after a role. */
    private int phraseEnd(int first) {
        int end = first;
        while (end < wording.size() && end < first + 16 && inPhrase(first, end)) {
            end++;
        }
        return end;
    }

    private boolean inPhrase(int first, int at) {
        Piece piece = wording.at(at);
        if (at == first && (Lexicon.PRONOUN.has(piece) && !piece.is("there"))) {
            return true;
        }
        boolean linked = at > first
                && (piece.is("for") || piece.is("of") || piece.is("at") || piece.is("from") || piece.is("in"));
        boolean fresh = at > first && (Lexicon.PRONOUN.has(wording.at(first)) || afterName(first, at));
        return !fresh
                && (linked
                        || (!phrases.isBoundary(at)
                                && !Lexicon.PREPOSITION.has(piece)
                                && !Lexicon.TIME.has(piece)
                                && !(SubjectFinder.isSkipped(piece) && !piece.is("'s"))));
    }

    /** After a personal name nothing but its own words follows. */
    private boolean afterName(int first, int at) {
        Piece before = wording.at(at - 1);
        return (before.isName() && !wording.at(at).isWord() && !wording.at(at).isName())
                || (before.isName() && Lexicon.PREPOSITION.has(wording.at(at)) && onlyName(first, at));
    }

    private boolean onlyName(int first, int at) {
        for (int i = first; i < at; i++) {
            if (Lexicon.PREPOSITION.has(wording.at(i))) {
                return false;
            }
        }
        return true;
    }

    private void participle(int verb, Saying saying) {
        int before = subjects.skipBack(verb - 1);
        Piece piece = wording.near(before);
        List<Phrase> who = List.of();
        int from = Math.max(0, before);
        if (before < 0 || piece.isComma() || piece.isMark("-") || GERUND.contains(piece.key()) || piece.isQuote()) {
            who = before < 0 ? subjects.ofClauseBefore(wording.size()) : inherited(before);
        } else {
            Optional<Phrase> near = phrases.endingAt(before);
            if (near.isPresent() && wording.near(near.get().from() - 1).is("with")) {
                who = List.of(near.get());
                from = near.get().from() - 1;
                from = wording.near(from - 1).isComma() ? from - 1 : from;
            }
        }
        add(verb, saying, who, from, Shape.PARTICIPLE);
    }

    /** The subject of the last verb of saying of this sentence, or of the clause before. */
    private List<Phrase> inherited(int index) {
        List<Phrase> clause = subjects.ofClauseBefore(index);
        return found.isEmpty() ? clause : found.get(found.size() - 1).subjects();
    }

    private boolean hasBefore(int verb, Lexicon words) {
        for (int at = verb - 1; at >= 0 && SubjectFinder.isSkipped(wording.at(at)); at--) {
            if (words.has(wording.at(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int verb, Saying saying) {
        boolean form = saying.is(Form.PAST) || saying.is(Form.PARTICIPLE);
        return form
                && (hasBefore(verb, Lexicon.BE)
                        || wording.near(verb + saying.length()).is("by"));
    }

    /** "was described by X as": X speaks; without "by" nobody does, unless "X was quoted as saying". */
    private void passive(int verb, Saying saying) {
        int limit = Math.min(wording.size(), verb + 12);
        for (int at = verb + saying.length(); at < limit && !wording.at(at).isComma(); at++) {
            int end = wording.at(at).is("by") ? phraseEnd(at + 1) : at;
            if (end > at + 1) {
                found.add(new Attribution(saying, verb, end, List.of(new Phrase(at + 1, end)), verb, Shape.PASSIVE));
                return;
            }
        }
    }

    /** Neither denied, nor only possible, nor asked for: "did not say", "may say", "to say", "if he says". */
    private boolean isAsserted(int verb, Saying saying) {
        if (saying.is(Form.ADJECTIVE)) {
            return hasBefore(verb, Lexicon.BE);
        }
        if (wording.near(verb - 1).is("to")) {
            return KEEPS_INFINITIVE.contains(wording.near(verb - 2).key());
        }
        boolean attitude = saying.is(Manner.BELIEVE);
        return !hasBefore(verb, Lexicon.MODAL) && (attitude || !hasBefore(verb, Lexicon.NEGATION));
    }

    private void plain(int verb, Saying saying) {
        int before = subjects.skipBack(verb - 1);
        Piece piece = wording.near(before);
        if (before >= 0 && piece.isWord() && Lexicon.CONNECTOR.has(piece)) {
            add(verb, saying, inherited(before), withComma(before), Shape.COORDINATED);
            return;
        }
        List<Phrase> who = subjects.of(verb);
        if (who.isEmpty() || isUnreal(who.get(0).from())) {
            return;
        }
        boolean relative = piece.is("who") || piece.is("which");
        boolean negated = hasBefore(verb, Lexicon.NEGATION);
        Shape shape = relative ? Shape.RELATIVE : negated ? Shape.NEGATED : Shape.PLAIN;
        add(
                verb,
                saying,
                who,
                relative ? withComma(before) : clauseFrom(who.get(0).from()),
                shape);
    }

    private boolean isUnreal(int first) {
        return UNREAL.contains(wording.near(first - 1).key());
    }

    private int clauseFrom(int first) {
        int at = first;
        while (at > 0
                && (Lexicon.CONNECTOR.has(wording.at(at - 1))
                        || wording.at(at - 1).is("as"))) {
            at--;
        }
        return withComma(at);
    }

    private int withComma(int at) {
        return wording.near(at - 1).isComma() || wording.near(at - 1).isMark("-") ? at - 1 : at;
    }

    private void add(int verb, Saying saying, List<Phrase> who, int from, Shape shape) {
        if (!who.isEmpty() && speaks(who.get(0), saying)) {
            found.add(new Attribution(saying, verb, verb + saying.length(), who, from, shape));
        }
    }

    /** Anything may "say"; only people and bodies believe, reject or call. */
    private boolean speaks(Phrase who, Saying saying) {
        Piece last = wording.at(who.to() - 1);
        if (last.is("you") || (last.is("it") && !saying.is(Manner.SAY))) {
            return false;
        }
        return saying.isSpeech() || canBeSource(who.from(), who.to()) || Lexicon.SUBJECT_PRONOUN.has(last);
    }
}
