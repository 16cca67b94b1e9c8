package summitbot.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which capitals of a text mean a name: those at the start of a sentence or in a headline say little by themselves. */
final class Capitals {
    private final List<Piece> pieces;
    private final BitSet initial = new BitSet();
    private final BitSet headline = new BitSet();
    private final Set<String> capitalInside = new HashSet<>();
    private final Set<String> lower = new HashSet<>();

    private Capitals(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static Capitals of(String text, List<Piece> pieces) {
        Capitals capitals = new Capitals(pieces);
        int lineStart = 0;
        for (int at = 0; at < pieces.size(); at++) {
            if (at > 0 && breaksLine(text, pieces, at)) {
                capitals.markLine(lineStart, at);
                lineStart = at;
            }
        }
        capitals.markLine(lineStart, pieces.size());
        capitals.collect();
        return capitals;
    }

    private static boolean breaksLine(String text, List<Piece> pieces, int at) {
        int newline = text.indexOf('\n', pieces.get(at - 1).span().end());
        return newline >= 0 && newline < pieces.get(at).span().start();
    }

    private void markLine(int from, int to) {
        List<Piece> words = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Piece piece = pieces.get(at);
            initial.set(at, at == from || startsSentence(pieces.get(at - 1)));
            if (piece.isWord() && piece.text().length() > 3) {
                words.add(piece);
            }
        }
        headline.set(from, to, isHeadline(words));
    }

    private static boolean startsSentence(Piece before) {
        return before.kind() == Piece.Kind.MARK
                && !before.isComma()
                && !before.isMark("'")
                && !before.isMark("$")
                && !before.isMark(")")
                && !before.isMark("(")
                && !before.isMark("/")
                && !before.isMark("”");
    }

    private static boolean isHeadline(List<Piece> words) {
        long capital = words.stream().filter(Piece::isCapitalised).count();
        return words.size() >= 4 && capital >= words.size() * 0.8;
    }

    private void collect() {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.isWord() && !headline.get(at) && !initial.get(at)) {
                (piece.isCapitalised() ? capitalInside : lower).add(piece.key());
            }
        }
    }

    /** Whether the word can be part of a name, the first word of its run included. */
    boolean mayBeName(int at) {
        Piece piece = pieces.get(at);
        if (!piece.isCapitalised() || Lexicon.NOT_A_NAME.has(piece) || isDate(at)) {
            return false;
        }
        if (headline.get(at)) {
            return (capitalInside.contains(piece.key()) && !Lexicon.ORDINARY.has(piece)) || Nations.has(piece.key());
        }
        return !initial.get(at) || !Lexicon.ORDINARY.has(piece);
    }

    /** Whether a name from here to {@code to} may begin with this word. */
    boolean beginsName(int at, int to) {
        Piece piece = pieces.get(at);
        if (!initial.get(at) || headline.get(at) || capitalInside.contains(piece.key())) {
            return true;
        }
        if (GivenNames.has(piece.text()) || Nations.has(piece.key()) || piece.isAllCaps()) {
            return true;
        }
        if (Lexicon.isRole(piece.key()) || lower.contains(piece.key())) {
            return false;
        }
        return to - at > 1 || actsLikeName(at);
    }

    /** A lone word at the start of a sentence: what follows it decides. */
    private boolean actsLikeName(int at) {
        String key = pieces.get(at).key();
        if (at + 1 >= pieces.size() || key.endsWith("ing") || key.endsWith("ly") || key.endsWith("tion")) {
            return false;
        }
        Piece next = pieces.get(at + 1);
        boolean plural = key.endsWith("s") && !key.endsWith("ss");
        return next.is("'s")
                || (!plural
                        && (Lexicon.AUXILIARY.has(next)
                                || SayingVerbs.at(pieces, at + 1).isPresent()));
    }

    /** Weekdays and months, unless a given name shows that "May" or "April" is a person's. */
    private boolean isDate(int at) {
        Piece piece = pieces.get(at);
        if (Lexicon.WEEKDAY.has(piece)) {
            return true;
        }
        if (!Lexicon.MONTH.has(piece)) {
            return false;
        }
        boolean afterGiven = at > 0
                && pieces.get(at - 1).isCapitalised()
                && GivenNames.has(pieces.get(at - 1).text());
        boolean beforeName = GivenNames.has(piece.text())
                && at + 1 < pieces.size()
                && pieces.get(at + 1).isCapitalised();
        return !afterGiven && !beforeName;
    }
}
