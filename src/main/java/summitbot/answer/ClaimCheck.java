package summitbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.citation.DisagreementFinder;
import summitbot.citation.DraftCheck;
import summitbot.citation.DraftReader;
import summitbot.citation.Drafted;
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

    private final PassageIndex index;
    private final SupportCheck support;
    private final FullNames names;

    ClaimCheck(PassageIndex index, SupportCheck support, FullNames names) {
        this.index = index;
        this.support = support;
        this.names = names;
    }

    /** Never throws for anything that a person typed; a broken index is an exception. Each sentence has to hold. */
    public Standing check(String claim) {
        DraftReader reader = new DraftReader();
        List<Drafted> sentences = new ArrayList<>(reader.accept(claim));
        sentences.addAll(reader.finish());
        return sentences.stream().map(this::check).reduce(Standing::and).orElseGet(Standing.Missing::new);
    }

    private List<Hit> hits(String sentence) {
        return index.search(new Search(sentence, Set.of(), PASSAGES)).stream()
                .filter(hit -> hit.passage().kind() == Passage.Kind.PARAGRAPH)
                .toList();
    }

    private Standing check(Drafted typed) {
        List<Hit> hits = hits(typed.text());
        List<Drafted> forms = forms(typed, hits);
        List<Citation> where = new ArrayList<>();
        List<Citation> against = new ArrayList<>();
        for (Hit hit : hits) {
            // One by one: together they may hold all words of a claim that none of them makes.
            switch (verdict(forms, List.of(hit))) {
                case Verdict.Supported supported ->
                    where.addAll(supported.claim().citations());
                case Verdict.Rejected rejected -> opposite(rejected, hit).ifPresent(against::add);
            }
        }
        // Where the passage that is closest denies it, those that do not only share its words, and the other way round.
        boolean denied = verdict(forms, hits) instanceof Verdict.Rejected rejected && isOpposite(rejected);
        if (denied || where.isEmpty()) {
            where.clear();
        } else {
            against.clear();
        }
        against.addAll(clashing(typed.text(), hits));
        return Standing.of(first(where), first(against));
    }

    /** As typed, and with full names; beside a quotation as typed only, since its place must stay right. */
    private List<Drafted> forms(Drafted typed, List<Hit> hits) {
        List<Passage> passages = hits.stream().map(Hit::passage).toList();
        return typed.quotes().isEmpty()
                ? Stream.of(typed, new Drafted(names.in(typed.text(), passages), List.of(), List.of()))
                        .distinct()
                        .toList()
                : List.of(typed);
    }

    /** The best that can be said of any of the forms. */
    private Verdict verdict(List<Drafted> forms, List<Hit> hits) {
        List<Verdict> verdicts = forms.stream().map(form -> verdict(form, hits)).toList();
        return verdicts.stream()
                .filter(verdict -> verdict instanceof Verdict.Supported)
                .findFirst()
                .or(() -> verdicts.stream()
                        .filter(verdict -> verdict instanceof Verdict.Rejected rejected && isOpposite(rejected))
                        .findFirst())
                .orElse(verdicts.getFirst());
    }

    private Verdict verdict(Drafted form, List<Hit> hits) {
        Map<String, Passage> given = hits.stream()
                .map(Hit::passage)
                .collect(Collectors.toMap(Passage::id, passage -> passage, (one, same) -> one, LinkedHashMap::new));
        return new DraftCheck(given, support)
                .check(new Drafted(form.text(), List.copyOf(given.keySet()), form.quotes()), "");
    }

    private static List<Citation> first(List<Citation> places) {
        return places.stream().distinct().limit(MOST).toList();
    }

    /** The same thing, but said by somebody else, or denied. A mere lack is no contradiction. */
    private static boolean isOpposite(Verdict.Rejected rejected) {
        return rejected.flaw() == Flaw.NEGATION || rejected.flaw() == Flaw.WRONG_SPEAKER;
    }

    private static Optional<Citation> opposite(Verdict.Rejected rejected, Hit hit) {
        return isOpposite(rejected) ? Optional.of(hit.nearest()) : Optional.empty();
    }

    /** Sentences with another value, name or answer in place of the claimed one, as between two sources. */
    private static List<Citation> clashing(String claim, List<Hit> hits) {
        Citation claimed = asCitation(claim);
        DisagreementFinder finder = new DisagreementFinder();
        return hits.stream()
                .flatMap(hit -> hit.passage().sentences().stream()
                        .map(sentence -> new Citation(hit.passage(), sentence.span())))
                .filter(told -> !finder.find(List.of(claimed, told)).isEmpty())
                .toList();
    }

    private static Citation asCitation(String claim) {
        // No seed has an empty name, so the claim stands against every one.
        Source source = new Source("", "claim", Optional.empty(), Optional.empty(), Optional.empty(), claim, "");
        Span all = new Span(0, claim.length());
        return new Citation(new Passage(source, 1, Passage.Kind.PARAGRAPH, all, List.of(new Sentence(all))), all);
    }
}
