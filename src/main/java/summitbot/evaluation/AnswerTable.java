package summitbot.evaluation;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Scores of the questions with a key: is the answer shown, and is what has none refused? */
final class AnswerTable implements Table {
    private final Tally<Share> tally = new Tally<>();
    private final List<Double> answerable = new ArrayList<>();
    private final List<Double> unanswerable = new ArrayList<>();

    enum Share {
        /** Answerable questions that were answered, rightly or not. */
        ANSWERED,
        /** Answerable questions whose answer was shown. */
        CONTAINED,
        /** Unanswerable questions that were refused. */
        REFUSED,
        /** Questions whose answer was shown, or that were refused when they had to be. */
        RIGHT
    }

    @Override
    public void add(Outcome outcome) {
        outcome.question().expected().key().ifPresent(key -> add(key, outcome));
    }

    private void add(AnswerKey key, Outcome outcome) {
        double confidence = outcome.trace().confidence();
        if (key.answerable()) {
            boolean contained = Contained.in(outcome.trace().answer(), key.answers());
            tally.add(Share.ANSWERED, !outcome.isRefused());
            tally.add(Share.CONTAINED, contained);
            tally.add(Share.RIGHT, contained);
            answerable.add(confidence);
        } else {
            tally.add(Share.REFUSED, outcome.isRefused());
            tally.add(Share.RIGHT, outcome.isRefused());
            unanswerable.add(confidence);
        }
    }

    OptionalDouble share(Share share) {
        return tally.mean(share);
    }

    /** Mean of how many were rightly answered and how many were rightly refused; needs questions of both kinds. */
    OptionalDouble balanced() {
        OptionalDouble answered = share(Share.ANSWERED);
        OptionalDouble refused = share(Share.REFUSED);
        return answered.isEmpty() || refused.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((answered.getAsDouble() + refused.getAsDouble()) / 2);
    }

    /** How well the confidence tells one kind from the other; needs questions of both. */
    OptionalDouble separation() {
        return Auroc.of(answerable, unanswerable);
    }

    @Override
    public boolean isEmpty() {
        return tally.count(Share.RIGHT) == 0;
    }

    @Override
    public String text() {
        return String.format(
                ROOT,
                "answerable %d, unanswerable %d%n%s%n%s%n%s%n%s%n%s",
                answerable.size(),
                unanswerable.size(),
                line("answer shown", share(Share.CONTAINED), "of the answerable, in at most two sentences"),
                line("refused", share(Share.REFUSED), "of the unanswerable"),
                line("balanced", balanced(), "mean of answerable answered and unanswerable refused"),
                line("share right", share(Share.RIGHT), "answer shown, or unanswerable and refused"),
                line("AUROC", separation(), "of the confidence"));
    }

    private static String line(String name, OptionalDouble share, String meaning) {
        String figure = share.isEmpty() ? "-" : String.format(ROOT, "%.3f", share.getAsDouble());
        return String.format(ROOT, "%-13s %5s  %s", name, figure, meaning);
    }
}
