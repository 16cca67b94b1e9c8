package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summitbot.citation.Disagreement;
import summitbot.citation.DisagreementFinder;
import summitbot.citation.Flaw;
import summitbot.citation.SupportCheck;
import summitbot.citation.Verdict;
import summitbot.domain.Citation;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;
import summitbot.retrieval.Hit;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/** Holds a claim of anybody against the sources, as strictly as a sentence of a model. Safe for use by several threads. */
public final class ClaimCheck {
    private static final int PASSAGES = 12;
    private static final int MOST = 3;
    private static final String CLAIM = "\u0000claim";

    private final PassageIndex index;
    private final SupportCheck support;

    ClaimCheck(PassageIndex index, SupportCheck support) {
        this.index = index;
        this.support = support;
    }

    /** Never throws for anything that a person typed; a broken index is an exception. */
    public Standing check(String claim) {
        List<Hit> hits = index.search(new Search(claim, Set.of(), PASSAGES)).stream()
                .filter(hit -> hit.passage().kind() == Passage.Kind.PARAGRAPH)
                .toList();
        List<Citation> where = new ArrayList<>();
        List<Citation> against = new ArrayList<>();
        for (Hit hit : hits) {
            // One by one: together they may hold all words of a claim that none of them makes.
            switch (support.check(claim, List.of(hit.passage()))) {
                case Verdict.Supported supported ->
                    where.addAll(supported.claim().citations());
                case Verdict.Rejected rejected -> opposite(rejected, hit).ifPresent(against::add);
            }
        }
        against.addAll(clashing(claim, hits));
        return standing(first(where), first(against));
    }

    private static Standing standing(List<Citation> where, List<Citation> against) {
        if (where.isEmpty()) {
            return against.isEmpty() ? new Standing.Missing() : new Standing.Contradicted(against);
        }
        List<Citation> others =
                against.stream().filter(place -> !where.contains(place)).toList();
        return others.isEmpty() ? new Standing.Supported(where) : new Standing.Disputed(where, others);
    }

    private static List<Citation> first(List<Citation> places) {
        return places.stream().distinct().limit(MOST).toList();
    }

    /** The same thing, but said by somebody else, or denied. A mere lack is no contradiction. */
    private static Optional<Citation> opposite(Verdict.Rejected rejected, Hit hit) {
        boolean opposite = rejected.flaw() == Flaw.NEGATION || rejected.flaw() == Flaw.WRONG_SPEAKER;
        return opposite ? Optional.of(nearest(hit)) : Optional.empty();
    }

    private static Citation nearest(Hit hit) {
        int nearest = 0;
        for (int i = 1; i < hit.sentenceCosines().size(); i++) {
            nearest = hit.sentenceCosines().get(i) > hit.sentenceCosines().get(nearest) ? i : nearest;
        }
        return new Citation(
                hit.passage(), hit.passage().sentences().get(nearest).span());
    }

    /** Where another value, name or answer stands in place of the claimed one, as between two sources. */
    private static List<Citation> clashing(String claim, List<Hit> hits) {
        Stream<Citation> told = hits.stream()
                .flatMap(hit -> hit.passage().sentences().stream()
                        .map(sentence -> new Citation(hit.passage(), sentence.span())));
        return Stream.of(asCitation(claim))
                .flatMap(claimed ->
                        told.flatMap(sentence -> DisagreementFinder.find(List.of(claimed, sentence)).stream()))
                .flatMap(found -> found.sides().stream())
                .map(Disagreement.Side::citation)
                .filter(place -> !place.passage().source().id().equals(CLAIM))
                .toList();
    }

    private static Citation asCitation(String claim) {
        Source source = new Source(CLAIM, "claim", Optional.empty(), Optional.empty(), Optional.empty(), claim, "");
        Span all = new Span(0, claim.length());
        return new Citation(new Passage(source, 1, Passage.Kind.PARAGRAPH, all, List.of(new Sentence(all))), all);
    }
}
