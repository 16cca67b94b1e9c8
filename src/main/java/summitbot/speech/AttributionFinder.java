package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.speech.Attribution.Shape;
import summitbot.speech.Saying.Form;
import summitbot.speech.Saying.Manner;

/** Finds the verbs of saying of one sentence and their subjects; what is only said about or to somebody is left out. */
final class AttributionFinder {
    private static final Set<String> UNREAL = Set.of("if", "whether", "unless", "until", "once", "before");
    private static final Set<String> GERUND = Set.of("by", "after", "before", "while", "when", "and", "but");
    private static final int AGENT_WITHIN = 12;

    private final Wording wording;
    private final Voice voice;
    private final SubjectFinder subjects;
    private final PhraseFinder phrases;
    private final FollowingPhrase following;
    private final InvertedSubject inverted;
    private final List<Attribution> found = new ArrayList<>();

    private AttributionFinder(Wording wording) {
        this.wording = wording;
        this.voice = new Voice(wording);
        this.subjects = new SubjectFinder(wording);
        this.phrases = new PhraseFinder(wording);
        this.following = new FollowingPhrase(wording);
        this.inverted = new InvertedSubject(wording, subjects, following, voice);
    }

    static List<Attribution> find(Wording wording) {
        AttributionFinder finder = new AttributionFinder(wording);
        for (int at = 0; at < wording.size(); at++) {
            if (wording.at(at).is("according") && wording.near(at + 1).is("to")) {
                finder.source(at, at, finder.following.at(at + 2));
            } else if (wording.at(at).is("words")) {
                finder.words(at);
            } else {
                int verb = at;
                wording.saying(at).ifPresent(saying -> finder.verb(verb, saying));
            }
        }
        return finder.found;
    }

    private void source(int from, int verb, Optional<Phrase> who) {
        if (who.isPresent() && voice.isSource(who.get())) {
            Saying saying = new Saying("according to", Set.of(Manner.SAY), Form.ING, 2);
            int after = Math.max(who.get().to(), verb);
            found.add(new Attribution(saying, from, after, List.of(who.get()), withComma(from), Shape.SOURCE));
        }
    }

    /** "in the words of the clerk", "in the clerk's words". */
    private void words(int at) {
        if (wording.near(at + 1).is("of")
                && wording.near(at - 1).is("the")
                && wording.near(at - 2).is("in")) {
            source(at - 2, at, following.at(at + 2));
            return;
        }
        for (int in = at - 2; in >= 0 && in > at - 8; in--) {
            boolean owner = wording.at(at - 1).is("'s") || Lexicon.POSSESSIVE.has(wording.at(at - 1));
            if (wording.at(in).is("in") && owner) {
                source(in, at + 1, Optional.of(new Phrase(in + 1, at + 1)));
                return;
            }
        }
    }

    private void verb(int verb, Saying saying) {
        VerbUse use = new VerbUse(wording, verb, saying);
        boolean silent = saying.is(Manner.QUOTING) && !isBesideQuote(verb, saying);
        if ((verb > 0 && wording.at(verb).isCapitalised()) || use.isNoun() || silent) {
            return;
        }
        Optional<Phrase> behind = inverted.of(verb, saying);
        if (behind.isPresent()) {
            Phrase who = behind.get();
            found.add(new Attribution(saying, verb, who.to(), List.of(who), withComma(verb), Shape.INVERTED));
        } else if (saying.is(Form.ING) && !use.hasBefore(Lexicon.BE)) {
            participle(verb, saying);
        } else if (use.isPassive()) {
            passive(verb, saying);
        } else if (use.isAsserted()) {
            plain(verb, saying, use);
        }
    }

    private boolean isBesideQuote(int verb, Saying saying) {
        int after = verb + saying.length();
        boolean behind = wording.near(after).isQuote()
                || (wording.near(after).kind() == Piece.Kind.MARK
                        && wording.near(after + 1).isQuote());
        return behind || wording.pieces().subList(0, verb).stream().anyMatch(Piece::isQuote);
    }

    private void participle(int verb, Saying saying) {
        int before = subjects.skipBack(verb - 1);
        Piece piece = wording.near(before);
        List<Phrase> who = List.of();
        int from = Math.max(0, before);
        if (piece.is("as")) {
            who = quoted(before);
            from = who.isEmpty() ? from : who.get(0).from();
        } else if (before < 0
                || piece.isComma()
                || piece.isMark("-")
                || GERUND.contains(piece.key())
                || piece.isQuote()) {
            who = before < 0 ? subjects.ofClauseBefore(wording.size()) : inherited(before);
        } else {
            Optional<Phrase> near = phrases.endingAt(before);
            if (near.isPresent() && wording.near(near.get().from() - 1).is("with")) {
                who = List.of(near.get());
                from = withComma(near.get().from() - 1);
            }
        }
        add(verb, saying, who, from, Shape.PARTICIPLE);
    }

    /** "was quoted by a newspaper as saying": the subject of "was". */
    private List<Phrase> quoted(int as) {
        for (int at = as - 1; at > 0 && at > as - AGENT_WITHIN; at--) {
            Piece piece = wording.at(at);
            if (piece.is("quoted") || piece.is("cited") || piece.is("reported") || piece.is("heard")) {
                return subjects.of(at);
            }
        }
        return List.of();
    }

    /** The subject of the last verb of saying that stands in no clause of another, or of the clause before. */
    private List<Phrase> inherited(int index) {
        for (int last = found.size() - 1; last >= 0; last--) {
            Attribution attribution = found.get(last);
            if (!isSubordinate(attribution, last)) {
                return attribution.subjects();
            }
        }
        return subjects.ofClauseBefore(index);
    }

    private boolean isSubordinate(Attribution attribution, int number) {
        if (attribution.is(Shape.RELATIVE)) {
            return true;
        }
        int first = attribution.subjects().get(0).from();
        Piece before = wording.near(first - 1);
        boolean subordinate = before.isWord() && Lexicon.CONJUNCTION.has(before) && !Lexicon.CONNECTOR.has(before);
        int outer = number > 0 ? found.get(number - 1).after() : first;
        boolean parted = false;
        for (int at = outer; at < first; at++) {
            Piece piece = wording.at(at);
            parted |= piece.isComma() || piece.isQuote() || Lexicon.CONNECTOR.has(piece);
        }
        boolean inside = outer <= first && number > 0 && attribution.is(Shape.PLAIN) && !parted;
        return (subordinate && first > 1) || inside;
    }

    /** "was described by X as": X speaks; without "by" nobody does. */
    private void passive(int verb, Saying saying) {
        int limit = Math.min(wording.size(), verb + AGENT_WITHIN);
        for (int at = verb + saying.length(); at < limit && !wording.at(at).isComma(); at++) {
            Optional<Phrase> agent = wording.at(at).is("by") ? following.at(at + 1) : Optional.empty();
            if (agent.isPresent() && voice.canBelieve(agent.get())) {
                Phrase who = agent.get();
                found.add(new Attribution(saying, verb, who.to(), List.of(who), verb, Shape.PASSIVE));
                return;
            }
        }
    }

    private void plain(int verb, Saying saying, VerbUse use) {
        int before = subjects.skipBack(verb - 1);
        Piece piece = wording.near(before);
        if (before >= 0 && piece.isWord() && Lexicon.CONNECTOR.has(piece)) {
            add(verb, saying, inherited(before), withComma(before), Shape.COORDINATED);
            return;
        }
        List<Phrase> who = subjects.of(verb);
        if (who.isEmpty()
                || use.isOfRelativeClause(who.get(0))
                || isUnreal(who.get(0).from())
                || !use.agreesWith(who.get(who.size() - 1), who.size() > 1)) {
            return;
        }
        boolean relative = piece.is("who") || piece.is("which");
        Shape shape = relative ? Shape.RELATIVE : use.isNegated() ? Shape.NEGATED : Shape.PLAIN;
        boolean later = who.get(0).to() < before && (piece.isQuote() || piece.isComma()) && isSecondVerb(who.get(0));
        int from = relative
                ? withComma(before)
                : later ? before + 1 : clauseFrom(who.get(0).from());
        add(verb, saying, who, from, later ? Shape.COORDINATED : shape);
    }

    /** "Smith, who ..., said he was tired, called it bad": the subject already has a verb of saying. */
    private boolean isSecondVerb(Phrase who) {
        return found.stream().anyMatch(earlier -> earlier.subjects().contains(who));
    }

    private boolean isUnreal(int first) {
        String before = wording.near(first - 1).key();
        return UNREAL.contains(before) || before.equals("nor") || before.equals("neither");
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
        return at > 0 && (wording.at(at - 1).isComma() || wording.at(at - 1).isMark("-")) ? at - 1 : at;
    }

    private void add(int verb, Saying saying, List<Phrase> who, int from, Shape shape) {
        if (!who.isEmpty() && voice.speaks(who.get(0), saying)) {
            Attribution plain = new Attribution(saying, verb, verb + saying.length(), who, from, shape);
            boolean sure = saying.base().equals("say") || voice.isSomebody(who.get(0));
            found.add(sure ? plain : plain.strict());
        }
    }
}
