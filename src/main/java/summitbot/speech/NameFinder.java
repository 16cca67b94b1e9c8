package summitbot.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summitbot.domain.Span;

/** Finds proper names by their capitals and by what else the text shows about each word; titles are no part of a name. */
public final class NameFinder {
    private static final Set<String> ENGLISH_PARTICLES = Set.of("of", "the", "for");

    private final String text;
    private final List<Piece> pieces;
    private final Capitals capitals;

    private NameFinder(String text, Span within) {
        this.text = text;
        this.pieces = PieceSplitter.split(text, within);
        this.capitals = Capitals.of(text, pieces);
    }

    /** The names inside a range of the text, in order; more text around a name means more evidence for it. */
    public static List<Name> find(String text, Span within) {
        NameFinder finder = new NameFinder(text, within);
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < finder.pieces.size()) {
            int end = finder.runFrom(at);
            if (end > at) {
                finder.addNames(at, end, names);
            }
            at = Math.max(end, at + 1);
        }
        return names;
    }

    /** End of the run of capitalised words that begins here, or the same index when none does. */
    private int runFrom(int start) {
        if (!capitals.mayBeName(start)) {
            return start;
        }
        int end = start + 1;
        int next = continuation(end);
        while (next > end) {
            end = next;
            next = continuation(end);
        }
        return end;
    }

    /** Index after the next word of the run, particles included; the same index when the run ends. */
    private int continuation(int end) {
        int at = end;
        while (at < pieces.size() && at - end < 3 && adjoins(at) && isParticle(end, at)) {
            at++;
        }
        boolean goesOn = at < pieces.size() && adjoins(at) && capitals.mayBeName(at);
        return goesOn ? at + 1 : end;
    }

    private boolean isParticle(int end, int at) {
        Piece piece = pieces.get(at);
        if (!Lexicon.PARTICLE.has(piece) || piece.isCapitalised()) {
            return false;
        }
        String before = pieces.get(end - 1).key();
        return !ENGLISH_PARTICLES.contains(piece.key())
                || at > end
                || (piece.is("of") && (Lexicon.INSTITUTION.has(before) || Lexicon.BEFORE_OF.has(before)));
    }

    private boolean adjoins(int at) {
        int from = pieces.get(at - 1).span().end();
        int to = pieces.get(at).span().start();
        return to - from <= 1 && (to == from || text.charAt(from) != '\n');
    }

    private void addNames(int from, int to, List<Name> names) {
        int start = from;
        while (start < to) {
            int title = Titles.next(pieces, start, to);
            int stop = title < to ? Titles.startOf(pieces, start, title) : to;
            addName(start, stop, names);
            start = title < to ? Titles.endOf(pieces, title, to) : to;
        }
    }

    private void addName(int from, int to, List<Name> names) {
        int start = from;
        int stop = to;
        while (start < stop && (Lexicon.PARTICLE.has(pieces.get(start)) || !capitals.beginsName(start, stop))) {
            start++;
        }
        while (stop > start && Lexicon.PARTICLE.has(pieces.get(stop - 1))) {
            stop--;
        }
        boolean letter = stop - start == 1 && pieces.get(start).text().length() == 1;
        if (start < stop && !letter) {
            Span span = new Span(
                    pieces.get(start).span().start(),
                    pieces.get(stop - 1).span().end());
            names.add(new Name(span, span.cut(text)));
        }
    }
}
