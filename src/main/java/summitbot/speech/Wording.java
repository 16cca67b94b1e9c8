package summitbot.speech;

import java.util.List;
import java.util.Optional;
import summitbot.domain.Passage;
import summitbot.domain.Span;

/**
 * A sentence as pieces, in which a whole quotation and a whole name are one piece each.
 *
 * @param pieces at least one
 */
record Wording(Passage passage, List<Piece> pieces) {
    Wording {
        pieces = List.copyOf(pieces);
    }

    int size() {
        return pieces.size();
    }

    Piece at(int index) {
        return pieces.get(index);
    }

    /** The piece there, or a full stop when the index lies outside. */
    Piece near(int index) {
        return index >= 0 && index < pieces.size() ? pieces.get(index) : OUTSIDE;
    }

    Optional<Saying> saying(int index) {
        return index >= 0 && index < pieces.size() ? SayingVerbs.at(pieces, index) : Optional.empty();
    }

    /** The characters from one piece up to another, which is left out. */
    Span span(int from, int to) {
        return new Span(
                pieces.get(from).span().start(), pieces.get(to - 1).span().end());
    }

    String text(Phrase phrase) {
        return span(phrase.from(), phrase.to()).cut(passage.source().text());
    }

    private static final Piece OUTSIDE = new Piece(new Span(0, 0), ".", ".", Piece.Kind.MARK);
}
