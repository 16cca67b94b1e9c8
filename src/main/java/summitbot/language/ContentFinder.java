package summitbot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.language.Attribution.Shape;

/** Finds what was said beside a verb of saying: behind it, before it, or on both sides. */
final class ContentFinder {
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
            List<Said> found = new ArrayList<>(before.stream().toList());
            found.addAll(following.sequel(attribution, limit, before.isEmpty()));
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

    /** "The plan, Smith said, “is dead.”": the quotation ends a sentence that began before the speaker. */
    private boolean goesOn(Attribution attribution, int limit) {
        int quote = attribution.after() + 1;
        return quote < limit
                && attribution.is(Shape.PLAIN)
                && wording.at(quote - 1).isComma()
                && wording.at(quote).isQuote()
                && !wording.at(quote).text().isEmpty()
                && Character.isLowerCase(wording.at(quote).text().codePointAt(0))
                && wording.near(attribution.subjects().get(0).from() - 1).isComma()
                && !preceding.isAdverbialBefore(attribution);
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
