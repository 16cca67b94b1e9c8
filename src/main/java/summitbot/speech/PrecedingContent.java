package summitbot.speech;

import java.util.Optional;
import summitbot.speech.Attribution.Shape;

/** Finds what was said when it stands before its speaker: "...," X said; X will win, Y said. */
final class PrecedingContent {
    private final Wording wording;
    private final SaidReader reader;
    private final Circumstances circumstances;

    PrecedingContent(Wording wording) {
        this.wording = wording;
        this.reader = new SaidReader(wording);
        this.circumstances = new Circumstances(wording);
    }

    /** What stands before, as far back as {@code floor}. */
    Optional<Said> find(Attribution attribution, int floor) {
        int last = mayFollow(attribution) ? last(attribution) : -1;
        int first = floor;
        while (first < last && (wording.at(first).isComma() || Lexicon.CONNECTOR.has(wording.at(first)))) {
            first++;
        }
        if (last < first) {
            return Optional.empty();
        }
        if (wording.at(last).isQuote()) {
            boolean alone = first == last || wording.at(first).isQuote();
            return Optional.of(alone ? reader.direct(last) : reader.reported(first, last + 1));
        }
        boolean parted =
                wording.near(last + 1).isComma() || wording.near(last + 1).isMark("-");
        boolean clause = parted && last - first >= 2 && !isAdverbial(first, last) && !isApposed(first, last);
        boolean source = attribution.is(Shape.SOURCE) && last - first >= 1;
        return clause || source ? Optional.of(reader.reported(first, last + 1)) : Optional.empty();
    }

    /** "The former minister, Sir X, said": who, not what. */
    private boolean isApposed(int first, int last) {
        return Lexicon.isPersonRole(wording.at(last))
                && new PhraseFinder(wording)
                        .endingAt(last)
                        .filter(phrase -> phrase.from() <= first)
                        .isPresent();
    }

    private static boolean mayFollow(Attribution attribution) {
        return attribution.saying().isSpeech()
                && (attribution.is(Shape.PLAIN) || attribution.is(Shape.INVERTED) || attribution.is(Shape.SOURCE));
    }

    /** Whether the quotation before the speaker is all or the end of what was said. */
    boolean endsInQuote(Attribution attribution) {
        int last = last(attribution);
        return last >= 0 && wording.at(last).isQuote();
    }

    /** "The plan is dead, Smith said on Friday": nothing but circumstances behind the verb, a clause before it. */
    boolean isClosing(Attribution attribution, int limit) {
        int last = mayFollow(attribution) ? last(attribution) : 0;
        int end = circumstances.skip(attribution.after(), limit);
        boolean ends = end >= limit || wording.at(end).kind() == Piece.Kind.MARK;
        if (!ends || last < 2) {
            return false;
        }
        boolean comma = wording.at(last + 1).isComma();
        return find(attribution, floor(last))
                .filter(said -> comma ? !wording.at(last).isQuote() : said.kind() == Statement.Kind.REPORTED)
                .isPresent();
    }

    boolean isAdverbialBefore(Attribution attribution) {
        int last = last(attribution);
        return last < 0 || isAdverbial(floor(last), last);
    }

    private int floor(int from) {
        int at = from;
        while (at > 0 && !wording.at(at - 1).isMark(";")) {
            at--;
        }
        return at;
    }

    private int last(Attribution attribution) {
        boolean behind = attribution.is(Shape.INVERTED) || attribution.is(Shape.SOURCE);
        int last = behind
                ? attribution.verb() - 1
                : beforeSubject(attribution.subjects().get(0).from());
        while (last >= 0
                && (SubjectFinder.isSkipped(wording.at(last))
                        || wording.at(last).is("as"))) {
            last--;
        }
        boolean mark =
                last >= 0 && (wording.at(last).isComma() || wording.at(last).isMark("-"));
        return mark ? last - 1 : last;
    }

    /** Past "its director," in: "...," its director, X, said. */
    private int beforeSubject(int from) {
        if (from < 3 || !wording.at(from - 1).isComma()) {
            return from - 1;
        }
        Optional<Phrase> role = new PhraseFinder(wording).endingAt(from - 2);
        boolean apposed = role.isPresent()
                && Lexicon.isPersonRole(wording.at(from - 2))
                && role.get().from() > 0
                && wording.at(role.get().from() - 1).isQuote();
        return apposed ? role.get().from() - 1 : from - 1;
    }

    /** "On Friday", "Speaking to reporters", "In a statement": where and when, not what. */
    private boolean isAdverbial(int first, int last) {
        Piece piece = wording.at(first);
        boolean amount = piece.is("at")
                && (wording.at(first + 1).is("least") || wording.at(first + 1).is("most"));
        boolean clause = Lexicon.CONJUNCTION.has(piece)
                || piece.is("asked")
                || piece.key().endsWith("ing");
        boolean opens =
                clause || Lexicon.PREPOSITION.has(piece) || Lexicon.TIME.has(piece) || SubjectFinder.isSkipped(piece);
        for (int at = first; opens && at <= last; at++) {
            boolean verb = !clause && (Lexicon.AUXILIARY.has(wording.at(at)) || Lexicon.MODAL.has(wording.at(at)));
            if (wording.at(at).isComma() || (verb && !wording.at(at).is("to"))) {
                return false;
            }
        }
        return opens && !amount;
    }
}
