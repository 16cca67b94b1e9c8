package summitbot.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summitbot.citation.Disagreement;
import summitbot.citation.DisagreementFinder;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.domain.Question;

/** Answers "where do the articles disagree?" with all that was found to differ, both sides of each. */
final class Contradictions {
    /** Sentences set against each other: of more, each with each, nobody would wait for the end. */
    private static final int COMPARED = 500;

    private static final int MOST = 4;

    private final Corpus corpus;

    Contradictions(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Empty when none is found; the finder would rather miss one than invent one. */
    Optional<Grounded> of(Question question) {
        List<Citation> sentences = Paragraphs.of(corpus, question.within()).stream()
                .flatMap(
                        passage -> passage.sentences().stream().map(sentence -> new Citation(passage, sentence.span())))
                .limit(COMPARED)
                .toList();
        List<CitedClaim> claims = new DisagreementFinder()
                .find(sentences).stream()
                        .limit(MOST)
                        .flatMap(Contradictions::sides)
                        .toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grounded("The sources differ here:", claims, 0, Mode.EXTRACTIVE));
    }

    private static Stream<CitedClaim> sides(Disagreement found) {
        String about = Differences.what(found.kind()) + ": ";
        return found.sides().stream().map(side -> Differences.claim(about, side));
    }
}
