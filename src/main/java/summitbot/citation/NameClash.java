package summitbot.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitbot.citation.Disagreement.Kind;
import summitbot.citation.Disagreement.Side;
import summitbot.domain.Citation;
import summitbot.domain.Span;
import summitbot.language.ContentWord;

/**
 * Two names in one place: the hall in which a thing happens, the person by whom it was done. Towns are left out, for
 * one may lie in the other; so are verbs that many can share ("attended by").
 *
 * @param name a run of words with capitals
 * @param span of the name with the preposition before it
 */
record NameClash(String name, Span span, boolean place, Told rest) {
    private static final double OVERLAP = 0.6;
    private static final Set<String> BUILDINGS = Set.of(
            "hall",
            "hotel",
            "palac",
            "airport",
            "bas",
            "stadium",
            "centr",
            "center",
            "library",
            "school",
            "university",
            "museum",
            "church",
            "cathedral",
            "chapel",
            "castl",
            "theatr",
            "theater",
            "arena",
            "hospital",
            "park",
            "court",
            "station",
            "club",
            "embassy",
            "tower",
            "squar",
            "fort",
            "gallery",
            "templ",
            "mosqu",
            "house");
    private static final Set<String> DONE_BY_ONE = Set.of(
            "design",
            "win",
            "lead",
            "led",
            "found",
            "writ",
            "head",
            "chair",
            "direct",
            "captain",
            "succeed",
            "replac",
            "host",
            "own",
            "discover",
            "invent",
            "compos",
            "paint",
            "manag",
            "run",
            "defeat");
    private static final Pattern BEFORE = Pattern.compile("\\b(by|at)(?: the)? $", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_BEFORE = 8;

    static Optional<Disagreement> find(Told a, Told b) {
        List<NameClash> mines = names(a);
        List<NameClash> others = mines.isEmpty() ? List.of() : names(b);
        for (NameClash mine : mines) {
            for (NameClash its : others) {
                if (mine.place == its.place && mine.isOther(its) && SameThing.test(mine.rest, its.rest, OVERLAP)) {
                    return Optional.of(new Disagreement(Kind.NAME, List.of(mine.side(), its.side())));
                }
            }
        }
        return Optional.empty();
    }

    private static List<NameClash> names(Told told) {
        List<NameClash> names = new ArrayList<>();
        List<ContentWord> words = told.words();
        int end;
        for (int at = 0; at < words.size(); at = Math.max(end, at + 1)) {
            end = at;
            while (end < words.size() && words.get(end).capital() && (end == at || adjoins(told, words, end))) {
                end++;
            }
            if (end > at) {
                name(told, at, end).ifPresent(names::add);
            }
        }
        return names;
    }

    private static boolean adjoins(Told told, List<ContentWord> words, int at) {
        int gap = words.get(at - 1).span().end();
        return words.get(at).span().start() == gap + 1 && told.sourceText().charAt(gap) == ' ';
    }

    private static Optional<NameClash> name(Told told, int from, int to) {
        List<ContentWord> words = told.words();
        int start = words.get(from).span().start();
        String text = told.sourceText();
        int lookBack = Math.max(told.clause().start(), start - LONGEST_BEFORE);
        Matcher before = BEFORE.matcher(text.substring(lookBack, start));
        if (!before.find()) {
            return Optional.empty();
        }
        boolean place = before.group(1).equalsIgnoreCase("at");
        boolean known = place
                ? BUILDINGS.contains(words.get(to - 1).key())
                : from > 0 && DONE_BY_ONE.contains(words.get(from - 1).key());
        Span name = new Span(start, words.get(to - 1).span().end());
        Span phrase = new Span(lookBack + before.start(), name.end());
        return known ? Optional.of(new NameClash(name.cut(text), phrase, place, told.without(name))) : Optional.empty();
    }

    /** No part is shared or spelt alike, and neither text knows the other's name: it may be another name of the same. */
    private boolean isOther(NameClash other) {
        return !other.rest.mentions(name) && !rest.mentions(other.name);
    }

    private Side side() {
        return new Side(new Citation(rest.sentence().passage(), span), name);
    }
}
