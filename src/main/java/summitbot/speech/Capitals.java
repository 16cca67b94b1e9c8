package summitbot.speech;

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
        for (int at = from; at < to; at++) {
            initial.set(at, at == from || startsSentence(pieces.get(at - 1)));
        }
        headline.set(from, to, isHeadline(pieces.subList(from, to)));
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

    /** All in capitals, or every word that matters with a capital and so many of them, or even "And" and "The". */
    private static boolean isHeadline(List<Piece> line) {
        List<Piece> words = line.stream().filter(Piece::isWord).toList();
        if (words.size() < 3 || words.stream().allMatch(Capitals::isUpper)) {
            return words.size() >= 3;
        }
        if (line.get(line.size() - 1).isStop()) {
            return false;
        }
        boolean all = words.stream().allMatch(word -> word.isCapitalised() || isSmall(word));
        long content = words.stream().filter(word -> !isSmall(word)).count();
        boolean small = words.stream().skip(1).anyMatch(word -> word.isCapitalised() && isSmall(word));
        return all && (content >= 6 || (content >= 3 && small));
    }

    private static boolean isUpper(Piece word) {
        return word.isAllCaps() || word.text().length() == 1;
    }

    private static boolean isSmall(Piece word) {
        return Lexicon.isFunctionWord(word)
                || Lexicon.DETERMINER.has(word)
                || word.text().startsWith("'")
                || word.is("’s");
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
        boolean function =
                !Lexicon.MONTH.has(piece) && (Lexicon.isFunctionWord(piece) || Lexicon.DETERMINER.has(piece));
        return !function && (!initial.get(at) || !Lexicon.ORDINARY.has(piece));
    }

    /** Whether a name from here to {@code to} may begin with this word. */
    boolean beginsName(int at, int to) {
        Piece piece = pieces.get(at);
        if (!initial.get(at) || headline.get(at)) {
            return true;
        }
        if (isOccupation(at, to)) {
            return false;
        }
        if (capitalInside.contains(piece.key())) {
            return true;
        }
        if (GivenNames.has(piece.text()) || Nations.has(piece.key()) || piece.isAllCaps()) {
            return true;
        }
        if (Lexicon.isRole(piece) || lower.contains(piece.key())) {
            return false;
        }
        return to - at > 1 || actsLikeName(at);
    }

    /** "Forecaster Hal Example": a doer's noun, then a given name and one more. */
    private boolean isOccupation(int at, int to) {
        return to - at > 2
                && GivenNames.has(pieces.get(at + 1).text())
                && !GivenNames.has(pieces.get(at).text())
                && PhraseFinder.looksLikeRole(pieces.get(at));
    }

    /** A lone word at the start of a sentence: what follows it decides. */
    private boolean actsLikeName(int at) {
        String key = pieces.get(at).key();
        Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : pieces.get(at);
        if (next.is("'s")) {
            return true;
        }
        if (next.isComma() && at + 2 < pieces.size()) {
            Piece behind = pieces.get(at + 2);
            return behind.is("a")
                    || behind.is("an")
                    || behind.is("who")
                    || behind.is("whose")
                    || behind.kind() == Piece.Kind.NUMBER;
        }
        boolean ordinary = key.endsWith("ing") || key.endsWith("ly") || key.endsWith("tion");
        boolean plural = key.endsWith("s") && !key.endsWith("ss");
        boolean verb = Lexicon.AUXILIARY.has(next)
                || SayingVerbs.at(pieces, Math.min(at + 1, pieces.size() - 1)).isPresent();
        return !ordinary && !plural && verb;
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
