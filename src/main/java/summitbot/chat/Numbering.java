package summitbot.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;

/** Gives each cited passage one number, in order of first use. */
final class Numbering {
    private final Map<String, Integer> markers = new LinkedHashMap<>();
    private final List<Set<Citation>> citations = new ArrayList<>();

    List<Integer> marks(CitedClaim claim) {
        return claim.citations().stream().map(this::mark).distinct().toList();
    }

    List<Footnote> footnotes() {
        List<Footnote> footnotes = new ArrayList<>();
        for (Set<Citation> cited : citations) {
            Passage passage = cited.iterator().next().passage();
            footnotes.add(new Footnote(footnotes.size() + 1, passage, List.copyOf(cited)));
        }
        return footnotes;
    }

    private int mark(Citation citation) {
        int marker = markers.computeIfAbsent(citation.passage().id(), id -> {
            citations.add(new LinkedHashSet<>());
            return citations.size();
        });
        citations.get(marker - 1).add(citation);
        return marker;
    }
}
