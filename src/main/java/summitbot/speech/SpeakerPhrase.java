package summitbot.speech;

import java.util.Locale;
import java.util.Map;

/**
 * What a subject says about who speaks.
 *
 * @param text the name without title, or the words of the role without their indefinite article
 * @param head the last noun of the role in lower case, or the last word of the name
 * @param isInstitution whether the words show that a named speaker is a body
 * @param gender what a title shows
 */
record SpeakerPhrase(
        String text, String head, boolean isName, boolean isPronoun, boolean isInstitution, Gender gender) {
    private static final Map<String, String> OWNERS = Map.of("his", "he", "her", "she", "their", "they", "its", "it");

    static SpeakerPhrase of(Wording wording, Phrase whole) {
        Phrase phrase = owner(wording, whole);
        Piece only = wording.at(phrase.from());
        if (phrase.to() - phrase.from() == 1
                && (Lexicon.PRONOUN.has(only) || OWNERS.containsKey(only.key()))
                && !Lexicon.GROUP.has(only)) {
            String pronoun = OWNERS.getOrDefault(only.key(), only.key());
            return new SpeakerPhrase(pronoun, pronoun, false, true, false, Gender.UNKNOWN);
        }
        int from = documentSource(wording, phrase);
        int end = groupEnd(wording, from, phrase.to());
        Piece head = wording.at(end - 1);
        boolean people = wording.at(from).is("the") && Nations.isPeople(head.key());
        if (head.isName() && !people) {
            return named(wording, from, end);
        }
        return new SpeakerPhrase(
                roleText(wording, from, participle(wording, from, phrase.to())),
                head.key(),
                false,
                false,
                false,
                Gender.UNKNOWN);
    }

    private static SpeakerPhrase named(Wording wording, int from, int end) {
        Piece head = wording.at(end - 1);
        String last = head.key().substring(head.key().lastIndexOf(' ') + 1);
        boolean article = from == end - 2 && wording.at(from).is("the");
        Gender gender = new Descriptions(wording).courtesy(end - 1);
        String text = article ? "the " + head.text() : head.text();
        return new SpeakerPhrase(text, last, true, false, article || Lexicon.INSTITUTION.has(last), gender);
    }

    /** The text without "the". */
    String bare() {
        return text.startsWith("the ") ? text.substring(4) : text;
    }

    boolean isDefinite() {
        return text.regionMatches(true, 0, "the ", 0, 4);
    }

    /** "her letter", "the minister's reply": whose words they are. */
    private static Phrase owner(Wording wording, Phrase phrase) {
        if (phrase.to() - phrase.from() < 2 || !Lexicon.DOCUMENT.has(wording.at(phrase.to() - 1))) {
            return phrase;
        }
        for (int at = phrase.to() - 2; at > phrase.from(); at--) {
            if (wording.at(at).is("'s")) {
                return new Phrase(phrase.from(), at);
            }
        }
        boolean owned = OWNERS.containsKey(wording.at(phrase.from()).key());
        return owned ? new Phrase(phrase.from(), phrase.from() + 1) : phrase;
    }

    /** "a statement from the ministry": the ministry speaks. */
    private static int documentSource(Wording wording, Phrase phrase) {
        int end = groupEnd(wording, phrase.from(), phrase.to());
        boolean link = end + 1 < phrase.to()
                && (wording.at(end).is("from") || wording.at(end).is("by"));
        return link && Lexicon.DOCUMENT.has(wording.at(end - 1)) ? end + 1 : phrase.from();
    }

    /** End of the first group of nouns, before any preposition. */
    private static int groupEnd(Wording wording, int from, int to) {
        int end = from;
        while (end < to && (end == from || !endsGroup(wording, end))) {
            end++;
        }
        boolean office = end + 1 < to
                && wording.at(end).is("of")
                && wording.at(to - 1).isName()
                && Lexicon.PORTFOLIO.has(wording.at(end + 1));
        return office ? to : end;
    }

    private static boolean endsGroup(Wording wording, int at) {
        Piece piece = wording.at(at);
        return Lexicon.PREPOSITION.has(piece) || Lexicon.RELATIVE.has(piece) || isParticiple(wording, at);
    }

    /** "a study published on Friday": the study. */
    private static int participle(Wording wording, int from, int to) {
        int end = from + 1;
        while (end < to && !isParticiple(wording, end)) {
            end++;
        }
        return end;
    }

    private static boolean isParticiple(Wording wording, int at) {
        Piece piece = wording.at(at);
        return piece.isWord() && piece.key().endsWith("ed") && Lexicon.isRole(wording.at(at - 1));
    }

    private static String roleText(Wording wording, int from, int to) {
        int first = from;
        while (first + 1 < to && isDropped(wording.at(first))) {
            first++;
        }
        String text = wording.text(new Phrase(first, to));
        Piece piece = wording.at(first);
        boolean ordinary = Lexicon.ORDINARY.has(piece) || Lexicon.isRole(piece);
        boolean opens = from == 0 || !wording.at(from - 1).isWord();
        boolean lower = opens && piece.isWord() && !piece.isAllCaps() && !Nations.has(piece.key()) && ordinary;
        return lower ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private static boolean isDropped(Piece piece) {
        return piece.is("a") || piece.is("an") || SubjectFinder.isSkipped(piece);
    }
}
