package summitbot.speech;

import java.util.Set;
import summitbot.speech.Saying.Form;
import summitbot.speech.Saying.Manner;

/** How a verb of saying is used at one place: as a noun, in the passive, asserted or only possible. */
final class VerbUse {
    private static final Set<String> KEEPS_INFINITIVE =
            Set.of("on", "quick", "continued", "continues", "sought", "keen", "hastened");
    private static final Set<String> DO = Set.of("do", "does", "did", "don't", "doesn't", "didn't");

    /** "she said by telephone": how, not who. */
    private static final Set<String> BY_MEANS = Set.of(
            "telephone",
            "phone",
            "email",
            "e-mail",
            "mail",
            "letter",
            "text",
            "video",
            "fax",
            "radio",
            "then",
            "now",
            "midday",
            "noon",
            "way");

    private final Wording wording;
    private final int verb;
    private final Saying saying;

    VerbUse(Wording wording, int verb, Saying saying) {
        this.wording = wording;
        this.verb = verb;
        this.saying = saying;
    }

    /** "a claim", "in a later post", "the minister's call for", "answers questions". */
    boolean isNoun() {
        int at = verb - 1;
        while (at > 0 && Lexicon.ADVERB.has(wording.at(at)) && wording.at(at).isWord()) {
            at--;
        }
        Piece before = wording.near(at);
        if (saying.is(Form.ING) || saying.is(Form.ADJECTIVE) || at < 0 || !before.isWord()) {
            return false;
        }
        boolean owner = before.is("'s") && !Lexicon.PRONOUN.has(wording.near(at - 1));
        boolean preposition = Lexicon.PREPOSITION.has(before) && !Lexicon.TIME.has(before);
        boolean article = Lexicon.DETERMINER.has(before) && !Lexicon.GROUP.has(before);
        return article || owner || preposition || isObject(at);
    }

    /** "did not answer questions", "advocates say", "made comments such as": the next or the last word is the verb. */
    private boolean isObject(int before) {
        boolean mayBeNoun = saying.is(Form.PRESENT) || saying.is(Form.BASE);
        int after = verb + saying.length();
        boolean verbBefore = wording.saying(before)
                        .filter(other -> !other.is(Form.ADJECTIVE))
                        .isPresent()
                && !Lexicon.DETERMINER.has(wording.near(before - 1))
                && !wording.near(before - 1).is("'s");
        boolean verbAfter = wording.saying(after)
                .filter(other -> !other.is(Form.PAST) && !other.is(Form.ING))
                .isPresent();
        Piece next = wording.near(after);
        boolean auxiliary = Lexicon.AUXILIARY.has(next) && !next.is("'s") && !next.is("'d");
        return mayBeNoun && (verbBefore || verbAfter || auxiliary || next.is("such"));
    }

    boolean isPassive() {
        boolean form = saying.is(Form.PAST) || saying.is(Form.PARTICIPLE);
        return form && (hasBefore(Lexicon.BE) || isReducedPassive());
    }

    /** "a plan proposed by X", "a baker accused of arson": a participle without its "was". */
    private boolean isReducedPassive() {
        Piece next = wording.near(verb + saying.length());
        return (next.is("by")
                        && !BY_MEANS.contains(
                                wording.near(verb + saying.length() + 1).key()))
                || (saying.is(Manner.ACT) && !saying.isSpeech() && next.is("of"))
                || (saying.is(Manner.BELIEVE)
                        && next.is("to")
                        && wording.near(verb + 2).is("be"))
                || ((saying.is(Manner.CALL) || saying.is(Manner.BELIEVE)) && next.is("as"));
    }

    /** Neither denied, nor only possible, nor asked for: "did not say", "may say", "to say". */
    boolean isAsserted() {
        if (saying.is(Form.ADJECTIVE)) {
            return hasBefore(Lexicon.BE);
        }
        if (wording.near(verb - 1).is("to")) {
            return KEEPS_INFINITIVE.contains(wording.near(verb - 2).key());
        }
        return !hasBefore(Lexicon.MODAL) && (saying.is(Manner.BELIEVE) || !isNegated());
    }

    boolean isNegated() {
        return hasBefore(Lexicon.NEGATION);
    }

    /** Whether one of these stands among the adverbs and auxiliaries before the verb. */
    boolean hasBefore(Lexicon words) {
        for (int at = verb - 1; at >= 0 && SubjectFinder.isSkipped(wording.at(at)); at--) {
            if (words.has(wording.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** A plain form goes with several, or after "did": not "the state", "second place". */
    boolean agreesWith(Phrase subject, boolean several) {
        if (!saying.is(Form.BASE) || several || hasDo()) {
            return true;
        }
        if (hasBefore(Lexicon.AUXILIARY)) {
            return false;
        }
        Piece last = wording.at(subject.to() - 1);
        String key = last.key();
        boolean plural = (key.endsWith("s") && !key.endsWith("ss")) || Lexicon.GROUP.has(key) || isGroup(subject);
        return plural || last.is("we") || last.is("they") || last.is("i") || last.is("you") || last.is("who");
    }

    private boolean hasDo() {
        for (int at = verb - 1; at >= 0 && SubjectFinder.isSkipped(wording.at(at)); at--) {
            if (DO.contains(wording.at(at).key())) {
                return true;
            }
        }
        return false;
    }

    private boolean isGroup(Phrase subject) {
        for (int at = subject.from(); at < subject.to(); at++) {
            if (Lexicon.GROUP.has(wording.at(at)) || wording.at(at).is("and")) {
                return true;
            }
        }
        return false;
    }

    /** "emails he says he sent": no statement, but which emails. */
    boolean isOfRelativeClause(Phrase who) {
        boolean pronoun = Lexicon.SUBJECT_PRONOUN.has(wording.at(who.from()))
                && wording.at(who.from()).isWord();
        Piece before = wording.near(who.from() - 1);
        boolean noun = before.isWord()
                && before.key().endsWith("s")
                && !Lexicon.isFunctionWord(before)
                && !Lexicon.TIME.has(before);
        return pronoun
                && noun
                && wording.near(verb + 1).is(wording.at(who.from()).key());
    }
}
