package summitbot.citation;

import java.util.List;
import java.util.Optional;
import summitbot.citation.Disagreement.Kind;
import summitbot.citation.Disagreement.Side;
import summitbot.domain.Citation;
import summitbot.language.Agreement;
import summitbot.language.Negation;
import summitbot.language.Value;

/** One source says that a thing is so, the other that it is not. */
final class PolarityClash {
    /** Part of all content words of the two clauses that they must share. */
    private static final double SHARED = 0.6;

    private static final int SHARED_WORDS = 3;

    private PolarityClash() {}

    static Optional<Disagreement> find(Told a, Told b) {
        // The cheapest first: hardly a pair is about the same thing.
        return isAlike(a, b) && isOpposed(a, b) && valuesAgree(a, b) && SameThing.test(a, b, SHARED)
                ? Optional.of(new Disagreement(Kind.YES_OR_NO, List.of(side(a), side(b))))
                : Optional.empty();
    }

    private static boolean isOpposed(Told a, Told b) {
        return Negation.isNegated(a.sourceText(), a.clause()) != Negation.isNegated(b.sourceText(), b.clause());
    }

    private static boolean isAlike(Told a, Told b) {
        long shared = a.keys().stream().filter(b.keys()::contains).count();
        long all = a.keys().size() + b.keys().size() - shared;
        return shared >= SHARED_WORDS && shared >= SHARED * all;
    }

    private static boolean valuesAgree(Told a, Told b) {
        return a.sentenceValues().stream()
                .allMatch(x -> b.sentenceValues().stream().allMatch(y -> Value.same(x, y) != Agreement.DIFFERENT));
    }

    private static Side side(Told told) {
        return new Side(new Citation(told.sentence().passage(), told.clause()), told.text());
    }
}
