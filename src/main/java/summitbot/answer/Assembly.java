package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;

/**
 * Puts an answer together while it grows. What has been passed on may have been read, so every answer that this gives begins
 * with it: nothing shown is ever taken back or said twice.
 */
final class Assembly {
    private static final int ADDED = 2;
    private static final String DOUBT = "The language model found no answer in the sources; the closest they say:";

    private final Consumer<Answer> soFar;
    private final Optional<Grounded> sides;
    private final List<CitedClaim> claims = new ArrayList<>();

    /** @param sides what the sources differ on; shown first, since no model may smooth it over */
    Assembly(Optional<Grounded> sides, Consumer<Answer> soFar) {
        this.sides = sides;
        this.soFar = soFar;
        sides.ifPresent(both -> {
            claims.addAll(both.claims());
            soFar.accept(grounded(claims, 0, Mode.GENERATIVE));
        });
    }

    /** Takes one more sentence that holds; whether it was not there already. */
    boolean add(CitedClaim claim) {
        boolean fresh = claims.stream().noneMatch(known -> known.text().equals(claim.text()));
        if (fresh) {
            claims.add(claim);
            soFar.accept(grounded(claims, 0, Mode.GENERATIVE));
        }
        return fresh;
    }

    /** Whether there is a sentence of the model. */
    boolean hasSentences() {
        return claims.size() > sides.map(both -> both.claims().size()).orElse(0);
    }

    /** What "he" in the next sentence can refer to. */
    String last() {
        return hasSentences() ? claims.getLast().text() : "";
    }

    /**
     * The model came to its own end. What the extractive answer rests on first, and what a source says of which the model tells
     * nothing, follows: nobody but the reader can tell which is right, and no source is passed over.
     */
    Answer whole(Answer plain, int omitted) {
        List<CitedClaim> evidence = plain instanceof Grounded own ? own.claims() : List.of();
        Stream<CitedClaim> best = evidence.stream()
                .filter(claim -> isNew(claim) && (claim.equals(evidence.getFirst()) || isPassedOver(claim)))
                .limit(ADDED);
        return grounded(Stream.concat(claims.stream(), best).toList(), omitted, Mode.GENERATIVE);
    }

    private boolean isPassedOver(CitedClaim claim) {
        String source = claim.citations().getFirst().passage().source().id();
        return claims.stream()
                .flatMap(known -> known.citations().stream())
                .noneMatch(known -> known.passage().source().id().equals(source));
    }

    /** The model broke off behind some sentences: what {@code plain} has beyond them follows. */
    Answer filledUp(Answer plain, int omitted) {
        return grounded(followedBy(plain), omitted, Mode.MIXED);
    }

    /** The model says that there is nothing, which the evidence does not bear out: both are told. */
    Answer doubted(Answer plain) {
        return sides.isEmpty() && plain instanceof Grounded own && own.lead().isBlank()
                ? new Grounded(DOUBT, own.claims(), 0, Mode.EXTRACTIVE)
                : instead(plain, 0);
    }

    /** The model has given nothing. */
    Answer instead(Answer plain, int omitted) {
        boolean kept = sides.isEmpty() || plain.equals(sides.get());
        return kept && plain instanceof Grounded own
                ? new Grounded(own.lead(), own.claims(), omitted, Mode.EXTRACTIVE)
                : kept ? plain : grounded(followedBy(plain), omitted, Mode.EXTRACTIVE);
    }

    private List<CitedClaim> followedBy(Answer plain) {
        Stream<CitedClaim> more = plain instanceof Grounded own ? own.claims().stream() : Stream.of();
        return Stream.concat(claims.stream(), more.filter(this::isNew)).toList();
    }

    private boolean isNew(CitedClaim claim) {
        return !claim.citations().stream().allMatch(this::isCited);
    }

    private boolean isCited(Citation citation) {
        return claims.stream()
                .flatMap(known -> known.citations().stream())
                .anyMatch(known -> known.passage().equals(citation.passage())
                        && known.span().overlaps(citation.span()));
    }

    private Grounded grounded(List<CitedClaim> shown, int omitted, Mode mode) {
        return new Grounded(sides.map(Grounded::lead).orElse(""), shown, omitted, mode);
    }
}
