package summitbot.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summitbot.language.ContentWord;

/**
 * Tells whether two clauses speak of one thing, so that two values in them can contradict each other. It would rather
 * miss a contradiction than invent one: one word put in another's place ("adult tickets", "child tickets") is enough
 * to call them two things.
 */
final class SameThing {
    /** Stems that say which moment or side of an event is meant; both clauses must have the same ones. */
    private static final Set<String> ASPECTS = Set.of(
            "end", "leav", "arriv", "shut", "los", "win", "fall", "grow", "injur", "kill", "sell", "buy", "paid", "pay",
            "cancel", "postpon", "arrest", "miss", "rescu", "sign", "born", "found", "retir", "resign", "last", "final",
            "latest", "next", "previou", "former");

    /** In clauses that a question ties together, the part of the shorter one's words that the other must hold too. */
    private static final double TIED = 0.34;

    private final Told a;
    private final Told b;
    private final Set<String> shared;

    private SameThing(Told a, Told b) {
        this.a = a;
        this.b = b;
        shared = new HashSet<>(a.keys());
        shared.retainAll(b.keys());
    }

    /**
     * As {@link #test(Told, Told, double)}, for two clauses that were both found for one question: it says itself what the thing is.
     *
     * @param asked keys of the question's content words; a clause that has one of them only by itself speaks of something else
     */
    static boolean test(Told a, Told b, double overlap, Set<String> asked) {
        SameThing same = new SameThing(a, b);
        return same.shares(overlap) || (same.isTied(asked) && same.overlap() >= TIED && same.fits());
    }

    private boolean isTied(Set<String> asked) {
        Set<String> told = new HashSet<>(a.keys());
        told.addAll(b.keys());
        told.retainAll(asked);
        return !told.isEmpty() && shared.containsAll(told);
    }

    /**
     * @param overlap the part of the shorter clause's content words that the other must hold too, 0 to 1
     */
    static boolean test(Told a, Told b, double overlap) {
        return new SameThing(a, b).shares(overlap);
    }

    private boolean shares(double overlap) {
        return shared.size() >= 2 && overlap() >= overlap && fits();
    }

    private boolean fits() {
        return aspectsAgree() && namesMeet() && !wordsContrast();
    }

    private double overlap() {
        return (double) shared.size() / Math.min(a.keys().size(), b.keys().size());
    }

    private boolean aspectsAgree() {
        return aspects(a).equals(aspects(b));
    }

    private static Set<String> aspects(Told told) {
        Set<String> aspects = new HashSet<>(told.keys());
        aspects.retainAll(ASPECTS);
        return aspects;
    }

    private boolean namesMeet() {
        Set<String> mine = a.names();
        Set<String> its = b.names();
        return mine.isEmpty()
                || its.isEmpty()
                || mine.stream().anyMatch(b.keys()::contains)
                || its.stream().anyMatch(a.keys()::contains);
    }

    /** Whether a word of one clause stands beside the same neighbour as another word of the other. */
    private boolean wordsContrast() {
        List<ContentWord> mine = a.words();
        List<ContentWord> its = b.words();
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < its.size(); j++) {
                if (isOwn(mine, i) && isOwn(its, j) && haveOneNeighbour(mine, i, its, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOwn(List<ContentWord> words, int at) {
        return !shared.contains(words.get(at).key());
    }

    private boolean haveOneNeighbour(List<ContentWord> mine, int i, List<ContentWord> its, int j) {
        return isSharedPair(mine, i - 1, its, j - 1) || isSharedPair(mine, i + 1, its, j + 1);
    }

    private boolean isSharedPair(List<ContentWord> mine, int i, List<ContentWord> its, int j) {
        return i >= 0
                && j >= 0
                && i < mine.size()
                && j < its.size()
                && mine.get(i).key().equals(its.get(j).key());
    }
}
