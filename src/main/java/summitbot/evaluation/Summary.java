package summitbot.evaluation;

import static java.util.Locale.ROOT;

import java.util.OptionalDouble;
import summitbot.domain.Answer;

/** How many questions were answered, and how fast. */
final class Summary implements Table {
    private static final double NANOS = 1e6;
    private static final double SLOWEST = 0.99;

    private final Tally<Figure> tally = new Tally<>();

    private enum Figure {
        ANSWERED,
        REFUSED,
        FAILED,
        MILLIS,
        EMBEDDINGS
    }

    @Override
    public void add(Outcome outcome) {
        boolean failed = outcome.trace().answer() instanceof Answer.Unavailable;
        tally.add(Figure.FAILED, failed);
        tally.add(Figure.REFUSED, outcome.isRefused() && !failed);
        tally.add(Figure.ANSWERED, !outcome.isRefused());
        Timing timing = outcome.timing();
        tally.add(Figure.MILLIS, timing.answer() / NANOS);
        timing.embedding().ifPresent(nanos -> tally.add(Figure.EMBEDDINGS, (double) timing.answer() / nanos));
    }

    /** Questions that something broken kept from being answered; they count as neither answered nor refused. */
    int failed() {
        return (int) tally.sum(Figure.FAILED);
    }

    @Override
    public boolean isEmpty() {
        return tally.count(Figure.FAILED) == 0;
    }

    @Override
    public String text() {
        return String.format(
                ROOT,
                "questions  %d%nanswered   %.0f%nrefused    %.0f%nfailed     %d%nmedian     %s ms, as long as %s embeddings of a question%np99        %s ms",
                tally.count(Figure.FAILED),
                tally.sum(Figure.ANSWERED),
                tally.sum(Figure.REFUSED),
                failed(),
                text(tally.median(Figure.MILLIS)),
                text(tally.median(Figure.EMBEDDINGS)),
                text(tally.nearestRank(Figure.MILLIS, SLOWEST)));
    }

    private static String text(OptionalDouble figure) {
        return figure.isEmpty() ? "-" : String.format(ROOT, "%.1f", figure.getAsDouble());
    }
}
