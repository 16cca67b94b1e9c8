package summitbot.language;

/**
 * What a subject says about who speaks.
 *
 * @param text the name without title, or the words of the role without their indefinite article
 * @param head the last noun of the role in lower case, or the last word of the name
 * @param isInstitution whether the words show that a named speaker is a body
 */
record SpeakerPhrase(String text, String head, boolean isName, boolean isPronoun, boolean isInstitution) {
    static SpeakerPhrase of(Wording wording, Phrase phrase) {
        Piece only = wording.at(phrase.from());
        if (phrase.to() - phrase.from() == 1 && Lexicon.PRONOUN.has(only)) {
            return new SpeakerPhrase(only.key(), only.key(), false, true, false);
        }
        int from = documentSource(wording, phrase);
        int end = groupEnd(wording, from, phrase.to());
        Piece head = wording.at(end - 1);
        if (head.isName()) {
            String last = head.key().substring(head.key().lastIndexOf(' ') + 1);
            boolean article = from < end - 1 && wording.at(from).is("the") && from == end - 2;
            return new SpeakerPhrase(
                    article ? "the " + head.text() : head.text(),
                    last,
                    true,
                    false,
                    article || Lexicon.INSTITUTION.has(last));
        }
        return new SpeakerPhrase(roleText(wording, from, phrase.to()), head.key(), false, false, false);
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
        while (end < to && (end == from || !Lexicon.PREPOSITION.has(wording.at(end)))) {
            end++;
        }
        boolean office = end < to
                && wording.at(end).is("of")
                && wording.at(to - 1).isName()
                && Lexicon.PORTFOLIO.has(wording.at(end + 1));
        return office ? to : end;
    }

    private static String roleText(Wording wording, int from, int to) {
        int first = from;
        while (first + 1 < to
                && (wording.at(first).is("a")
                        || wording.at(first).is("an")
                        || SubjectFinder.isSkipped(wording.at(first)))) {
            first++;
        }
        String text = wording.text(new Phrase(first, to));
        Piece piece = wording.at(first);
        boolean lower = piece.isWord()
                && !piece.isAllCaps()
                && !Nations.has(piece.key())
                && (Lexicon.ORDINARY.has(piece) || Lexicon.isRole(piece.key()));
        return lower ? text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1) : text;
    }
}
