package summitbot.answer;

import java.util.ArrayList;
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

    private final Corpus corpus;

    Overview(Corpus corpus) {
        this.corpus = corpus;
    }

    Grounded of(Question question) {
        List<CitedClaim> claims = new ArrayList<>();
        String last = "";
        for (Passage passage : Paragraphs.of(corpus, question.within())) {
            String source = passage.source().id();
            if (!source.equals(last) && claims.size() < MOST) {
                Citation opening =
                        new Citation(passage, passage.sentences().getFirst().span());
                claims.add(new CitedClaim(opening.quote(), List.of(opening)));
                last = source;
            }
        }
        return new Grounded("In short:", claims, 0, Mode.EXTRACTIVE);
    }
}
