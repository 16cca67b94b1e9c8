package summitbot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Passage;
import summitbot.domain.Question;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/** Quotations for somebody who may still be typing: looked up, never written. Safe for use by several threads. */
public final class Excerpts {
    private final Answerer answerer;
    private final PassageIndex index;

    Excerpts(Answerer answerer, PassageIndex index) {
        this.answerer = answerer.withoutModel();
        this.index = index;
    }

    /** What answers comes first, then what shares words; at most one place a passage. */
    public List<Citation> find(String text, int most) {
        List<Citation> found = new ArrayList<>();
        switch (answerer.answer(new Question(text), List.of())) {
            case Answer.Grounded grounded -> grounded.claims().forEach(claim -> found.addAll(claim.citations()));
            case Answer.Declined declined -> {
                return List.of();
            }
            case Answer.NoEvidence none -> {}
            case Answer.Unverified unverified -> {}
            case Answer.Unavailable broken -> {}
        }
        index.search(new Search(text, Set.of(), most)).stream()
                .filter(hit -> hit.words() > 0 && hit.passage().kind() == Passage.Kind.PARAGRAPH)
                .forEach(hit -> found.add(hit.nearest()));
        Set<String> passages = new HashSet<>();
        return found.stream()
                .filter(place -> passages.add(place.passage().id()))
                .limit(most)
                .toList();
    }
}
