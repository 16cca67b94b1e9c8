package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.speech.Attribution.Shape;

/** Finds what was said beside a verb of saying: behind it, before it, or on both sides. */
final class ContentFinder {
    /** A quotation after the speaker ends the sentence before it only when that has hardly begun. */
    private static final int SHORT = 6;

    private final Wording wording;
    private final SaidReader reader;
    private final PrecedingContent preceding;
    private final FollowingContent following;

    ContentFinder(Wording wording) {
        this.wording = wording;
        this.reader = new SaidReader(wording);
        this.preceding = new PrecedingContent(wording);
        this.following = new FollowingContent(wording);
    }

    boolean isClosing(Attribution attribution, int limit) {
        return preceding.isClosing(attribution, limit);
    }

    /**
     * What an attribution attributes.
     *
     * @param floor index before which everything belongs to earlier statements
     * @param limit index at which the next clause of another statement begins
     */
    List<Said> contents(Attribution attribution, int floor, int limit) {
        Optional<Said> before = preceding.find(attribution, floor);
        boolean quoted = before.isPresent() && preceding.endsInQuote(attribution);
        if (attribution.is(Shape.INVERTED) || attribution.is(Shape.SOURCE) || quoted) {
            List<Said> sequel = following.sequel(attribution, limit, before.isEmpty());
            boolean words = attribution.is(Shape.SOURCE)
                    && wording.at(attribution.verb()).is("in")
                    && !sequel.isEmpty();
            List<Said> found =
                    new ArrayList<>(words ? List.of() : before.stream().toList());
            found.addAll(sequel);
            return found;
        }
        List<Said> after = following.find(attribution, limit);
        boolean scrap = before.isPresent() && after.size() == 1 && isScrap(after.get(0));
        if (!after.isEmpty() && !scrap && !goesOn(attribution, limit)) {
            return after;
        }
        if (goesOn(attribution, limit)) {
            return around(attribution, floor, limit).stream().toList();
        }
        return before.or(() -> around(attribution, floor, limit)).stream().toList();
    }

    /** One or two words behind the verb say less than the clause before it. */
    private boolean isScrap(Said said) {
        String text = said.content().cut(wording.passage().source().text());
        return said.kind() == Statement.Kind.REPORTED
                && text.chars().filter(c -> c == ' ').count() < 2;
    }

    /** "The plan, Smith said, “is dead”", "The plan, Smith said, will die": the sentence began before the speaker. */
    private boolean goesOn(Attribution attribution, int limit) {
        int next = attribution.after() + 1;
        return next < limit
                && attribution.is(Shape.PLAIN)
                && attribution.saying().isSpeech()
                && wording.at(next - 1).isComma()
                && isContinuation(wording.at(next), attribution.clauseFrom())
                && wording.near(attribution.subjects().get(0).from() - 1).isComma()
                && !preceding.isAdverbialBefore(attribution);
    }

    private static boolean isContinuation(Piece piece, int before) {
        if (piece.isQuote()) {
            boolean lower = !piece.text().isEmpty()
                    && Character.isLowerCase(piece.text().codePointAt(0));
            return lower && before <= SHORT;
        }
        boolean finite = piece.isWord()
                && (piece.key().endsWith("s") || piece.key().endsWith("ed"))
                && Character.isLowerCase(piece.text().codePointAt(0))
                && !Lexicon.isFunctionWord(piece)
                && !Lexicon.isRole(piece);
        return piece.is("to") || finite || Lexicon.MODAL.has(piece) || Lexicon.AUXILIARY.has(piece);
    }

    /** "The plan, Smith said, will cost millions": the whole, since what was said stands on both sides. */
    private Optional<Said> around(Attribution attribution, int floor, int limit) {
        boolean comma =
                attribution.after() < limit && wording.at(attribution.after()).isComma();
        boolean both = comma
                && attribution.is(Shape.PLAIN)
                && attribution.saying().isSpeech()
                && limit > attribution.after() + 1
                && attribution.clauseFrom() > floor;
        int last = limit;
        while (both && last > floor + 1 && wording.at(last - 1).kind() == Piece.Kind.MARK) {
            last--;
        }
        return both ? Optional.of(reader.reported(floor, last)) : Optional.empty();
    }
}
