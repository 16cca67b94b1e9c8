package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.domain.Span;

/** Finds whom of a cast a question means, however it spells them: longest words first, from left to right. */
final class MentionFinder {
    private static final int LONGEST = 6;
    private static final int SHORTEST = 3;

    private final Cast cast;
    private final String text;
    private final List<Piece> pieces;

    private MentionFinder(Cast cast, String text) {
        this.cast = cast;
        this.text = text;
        this.pieces = PieceSplitter.split(text, new Span(0, text.length()));
    }

    static List<Mention> find(Cast cast, String text) {
        MentionFinder finder = new MentionFinder(cast, text);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < finder.pieces.size()) {
            int end = finder.longest(at);
            if (end > at) {
                Span span = finder.span(at, end);
                cast.resolve(span.cut(text)).ifPresent(speaker -> mentions.add(new Mention(span, speaker)));
            }
            at = Math.max(end, at + 1);
        }
        return mentions;
    }

    private int longest(int from) {
        if (!mayBegin(pieces.get(from))) {
            return from;
        }
        for (int end = Math.min(pieces.size(), from + LONGEST); end > from; end--) {
            if (mayEnd(from, end) && means(from, end).isPresent()) {
                return end;
            }
        }
        return from;
    }

    private Optional<Speaker> means(int from, int end) {
        return cast.resolve(span(from, end).cut(text));
    }

    private Span span(int from, int end) {
        return new Span(
                pieces.get(from).span().start(), pieces.get(end - 1).span().end());
    }

    /** A verb or a small word is nobody, though a name may be spelt almost like it. */
    private static boolean mayBegin(Piece piece) {
        return piece.isWord() && (piece.is("the") || !isSmall(piece));
    }

    private boolean mayEnd(int from, int end) {
        Piece last = pieces.get(end - 1);
        boolean alone = end - from == 1;
        boolean letters = last.isWord() && !last.is("'s") && !isSmall(last);
        return letters && !(alone && (last.text().length() < SHORTEST || isVerb(last))) && onlyWords(from, end);
    }

    private boolean onlyWords(int from, int end) {
        return pieces.subList(from, end).stream().allMatch(Piece::isWord);
    }

    private static boolean isSmall(Piece piece) {
        return Lexicon.isFunctionWord(piece) || Lexicon.DETERMINER.has(piece);
    }

    private static boolean isVerb(Piece piece) {
        return SayingVerbs.at(List.of(piece), 0).isPresent();
    }
}
