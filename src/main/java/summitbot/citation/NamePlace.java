package summitbot.citation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.domain.Span;
import summitbot.language.Clauses;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.speech.Name;
import summitbot.speech.NameFinder;

/** Tells whether a name of a claim, though its passages know it, stands where they tell of somebody else. */
final class NamePlace {
    /** What a clause of a source must hold of a claim's clause to be the one that it retells. */
    private static final double RETOLD = 0.6;
    /** How much less the clauses that know the name must hold for the name to be misplaced. */
    private static final double MARGIN = 0.25;

    private static final int FEWEST_WORDS = 3;
    private static final int BESIDE = 2;

    /** A clause of a cited sentence. */
    private record Told(Line line, Span clause) {
        double coverage(Set<String> keys) {
            Set<String> found = new HashSet<>(keys);
            found.retainAll(ContentWords.keys(line.words(), clause));
            return keys.isEmpty() ? 0 : (double) found.size() / keys.size();
        }
    }

    private final Claim claim;
    private final Name name;
    private final Mentions mentions;

    private NamePlace(Claim claim, Name name, Mentions mentions) {
        this.claim = claim;
        this.name = name;
        this.mentions = mentions;
    }

    static boolean isWrong(Claim claim, Name name, List<Line> lines, Mentions mentions) {
        List<Told> told = lines.stream()
                .flatMap(line ->
                        Clauses.split(line.source(), line.span()).stream().map(clause -> new Told(line, clause)))
                .toList();
        return new NamePlace(claim, name, mentions).isWrong(told);
    }

    /** The clause that holds most of the claim's names somebody else, and those that know the name hold little of it. */
    private boolean isWrong(List<Told> told) {
        Set<String> keys = new HashSet<>(claim.keys(Clauses.around(claim.text(), whole(), name.span())));
        keys.removeAll(claim.keys(name.span()));
        Optional<Told> best = told.stream().max(Comparator.comparingDouble(own -> own.coverage(keys)));
        if (best.isEmpty() || keys.size() < FEWEST_WORDS || best.get().coverage(keys) < RETOLD || knows(best.get())) {
            return false;
        }
        Set<String> beside = beside();
        double most = best.get().coverage(keys) - MARGIN;
        return told.stream()
                        .filter(this::knows)
                        .allMatch(own -> own.coverage(keys) <= most && own.coverage(beside) == 0)
                && holdsAnother(best.get());
    }

    private Span whole() {
        return new Span(0, claim.text().length());
    }

    /** The two words before the name and the two after it. */
    private Set<String> beside() {
        List<ContentWord> words = claim.words();
        List<ContentWord> before = words.stream()
                .filter(word -> word.span().end() <= name.span().start())
                .toList();
        List<ContentWord> after = words.stream()
                .filter(word -> word.span().start() >= name.span().end())
                .toList();
        Set<String> beside = new HashSet<>();
        before.subList(Math.max(0, before.size() - BESIDE), before.size()).forEach(word -> beside.add(word.key()));
        after.subList(0, Math.min(BESIDE, after.size())).forEach(word -> beside.add(word.key()));
        return beside;
    }

    private boolean knows(Told told) {
        return mentions.in(told.line(), told.clause(), name.text());
    }

    private boolean holdsAnother(Told told) {
        return NameFinder.find(told.line().source(), told.clause()).stream()
                .anyMatch(other -> Names.words(other.text()).noneMatch(word -> Names.isIn(word, claim.text())));
    }
}
