package summitbot.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a model's answer as it comes, in pieces of any size, and gives each sentence as soon as it and its marks are
 * complete. It looks at one character after the other, so how the text is cut into pieces changes nothing.
 */
public final class DraftReader {
    /** A model that never ends a sentence is cut here, in characters. */
    private static final int LONGEST = 2_000;

    private final StringBuilder open = new StringBuilder();
    private final SentenceEdge edge = new SentenceEdge();

    /** The sentences that this piece completes. */
    public List<Drafted> accept(String piece) {
        List<Drafted> complete = new ArrayList<>();
        for (int i = 0; i < piece.length(); i++) {
            accept(piece.charAt(i), complete);
        }
        return List.copyOf(complete);
    }

    private void accept(char sign, List<Drafted> complete) {
        open.append(sign);
        int end = open.length() > LONGEST ? open.length() : edge.next(open);
        if (end > 0) {
            drafted(open.substring(0, end)).ifPresent(complete::add);
            String ahead = open.substring(end);
            open.setLength(0);
            edge.reset();
            ahead.chars().forEach(next -> accept((char) next, complete));
        }
    }

    /** What is left when the model has stopped; it may be half a sentence. */
    public List<Drafted> finish() {
        List<Drafted> last = drafted(open.toString()).stream().toList();
        open.setLength(0);
        edge.reset();
        return last;
    }

    private static Optional<Drafted> drafted(String raw) {
        Marks marks = Marks.take(DraftText.visible(raw));
        String text = DraftText.plain(marks.text());
        return text.chars().noneMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of(new Drafted(text, marks.codes(), QuoteMarks.find(text)));
    }
}
