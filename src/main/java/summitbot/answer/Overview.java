package summitbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Question;

/** Answers "what is this about?" with the opening sentence of each source: news puts what matters first. */
final class Overview {
    private static final int MOST = 5;

    /** The same whatever the order in which the sources were read. */
    private static final Comparator<Passage> TOP_FIRST =
            Comparator.comparing((Passage passage) -> passage.source().id()).thenComparingInt(Passage::number);

    private final Corpus corpus;

    Overview(Corpus corpus) {
        this.corpus = corpus;
    }

    Grounded of(Question question) {
        List<CitedClaim> claims = new ArrayList<>();
        String last = "";
        for (Passage passage : corpus.passages().stream().sorted(TOP_FIRST).toList()) {
            String source = passage.source().id();
            boolean asked = question.within().isEmpty() || question.within().contains(source);
            if (asked && !source.equals(last) && passage.kind() == Passage.Kind.PARAGRAPH && claims.size() < MOST) {
                Citation opening =
                        new Citation(passage, passage.sentences().getFirst().span());
                claims.add(new CitedClaim(opening.quote(), List.of(opening)));
                last = source;
            }
        }
        return new Grounded("In short:", claims, 0, Mode.EXTRACTIVE);
    }
}
