package summitbot.citation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;

/** Tells whether passages support a sentence: its values, names, speaker and polarity must agree, and enough of the rest. */
public final class SupportCheck {
    private final SupportScore score;
    private final Background background;

    /**
     * A check of claims against sources.
     *
     * @param similarity of two sentences, at most 1 for equal ones, such as the cosine of their vectors
     */
    public SupportCheck(ToDoubleBiFunction<String, String> similarity, Background background) {
        this.score = SupportScore.load(similarity);
        this.background = background;
    }

    /** The verdict on a sentence that stands alone. */
    public Verdict check(String sentence, List<Passage> cited) {
        return check(sentence, "", cited);
    }

    /**
     * As {@link #check(String, List)}, in a text.
     *
     * @param before what was shown just before, to know who "he" is; may be empty
     */
    public Verdict check(String sentence, String before, List<Passage> cited) {
        Claim claim = Claim.of(sentence);
        List<Line> lines = Line.of(cited);
        Optional<Objection> objection = Stream.<java.util.function.Supplier<Optional<Objection>>>of(
                        () -> ValueCheck.check(claim, lines),
                        () -> SpeakerCheck.check(claim, before, cited, background),
                        () -> NameCheck.check(claim, lines, background),
                        () -> PolarityCheck.check(claim, lines),
                        () -> score.check(claim, lines))
                .flatMap(check -> check.get().stream())
                .findFirst();
        return objection
                .<Verdict>map(found -> new Verdict.Rejected(sentence, found.flaw(), found.detail()))
                .orElseGet(() -> new Verdict.Supported(new CitedClaim(sentence, citations(claim, lines))));
    }

    private static List<Citation> citations(Claim claim, List<Line> lines) {
        return Support.lines(claim, lines).stream()
                .map(line -> new Citation(line.passage(), line.span()))
                .toList();
    }
}
