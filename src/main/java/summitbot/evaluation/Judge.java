package summitbot.evaluation;

import static summitbot.evaluation.Column.ANSWER_ACCURACY;
import static summitbot.evaluation.Column.ANSWER_ACCURACY_LENIENT;
import static summitbot.evaluation.Column.CHARS;
import static summitbot.evaluation.Column.CITATION_PRECISION;
import static summitbot.evaluation.Column.CITATION_RECALL;
import static summitbot.evaluation.Column.CITATION_VALIDITY;
import static summitbot.evaluation.Column.FALSE_REFUSAL_RATE;
import static summitbot.evaluation.Column.FULLY_RIGHT;
import static summitbot.evaluation.Column.MILLIS;
import static summitbot.evaluation.Column.MISSING;
import static summitbot.evaluation.Column.REFUSAL_ACCURACY;
import static summitbot.evaluation.Column.REFUSAL_ACCURACY_LENIENT;
import static summitbot.evaluation.Column.UNCITED;

import java.util.List;
import java.util.Optional;
import summitbot.domain.Corpus;
import summitbot.evaluation.Prediction.Quoted;
import summitbot.evaluation.Proof.Gold;

/** Holds predictions against their rubrics. */
final class Judge {
    /** A longer answer is a dump of the sources, however right; in Unicode characters. */
    private static final int LONGEST = 1_500;

    private final SeedTexts seeds;

    Judge(Corpus corpus) {
        this.seeds = new SeedTexts(corpus);
    }

    /** @param found empty when the question was not answered at all, which is wrong and no refusal */
    Tally<Column> judge(Rubric rubric, Optional<Prediction> found) {
        Prediction prediction = found.orElse(Prediction.MISSING);
        Tally<Column> tally = new Tally<>();
        tally.add(MISSING, found.isEmpty());
        prediction.millis().ifPresent(millis -> tally.add(MILLIS, millis));
        prediction.citations().forEach(citation -> tally.add(CITATION_VALIDITY, seeds.hold(citation)));
        if (found.isPresent() && !prediction.refused()) {
            tally.add(CHARS, Normal.length(prediction.answer()));
        }
        switch (rubric) {
            case Rubric.Answerable answerable -> answerable(answerable, prediction, tally);
            case Rubric.Unanswerable unanswerable -> unanswerable(unanswerable, prediction, tally);
        }
        return tally;
    }

    private void answerable(Rubric.Answerable rubric, Prediction prediction, Tally<Column> tally) {
        boolean refused = prediction.refused();
        String text = text(prediction);
        boolean right = !refused
                && !Normal.spaced(prediction.answer()).isEmpty()
                && isClean(rubric, text)
                && meets(rubric.demands().must(), text);
        tally.add(ANSWER_ACCURACY, right);
        tally.add(ANSWER_ACCURACY_LENIENT, right || (refused && rubric.refusalAccepted()));
        if (!rubric.refusalAccepted()) {
            tally.add(FALSE_REFUSAL_RATE, refused);
        }
        boolean proved = !refused && isProved(rubric.proof(), prediction.citations());
        tally.add(CITATION_RECALL, proved);
        if (!refused) {
            List<Gold> allowed = rubric.proof().allowed();
            prediction.citations().forEach(citation -> tally.add(CITATION_PRECISION, isAny(citation, allowed)));
        }
        boolean valid = prediction.citations().stream().allMatch(seeds::hold);
        tally.add(FULLY_RIGHT, right && proved && valid && Normal.length(prediction.answer()) <= LONGEST);
        boolean answered = !refused && tally.sum(MISSING) == 0;
        tally.add(UNCITED, answered && prediction.citations().isEmpty());
    }

    private static void unanswerable(Rubric.Unanswerable rubric, Prediction prediction, Tally<Column> tally) {
        String text = text(prediction);
        boolean clean = isClean(rubric, text);
        boolean right = prediction.refused() && clean;
        List<List<String>> accepted = rubric.acceptedAnswer();
        boolean lenient = clean && !accepted.isEmpty() && tally.sum(MISSING) == 0 && meets(accepted, text);
        tally.add(REFUSAL_ACCURACY, right);
        tally.add(REFUSAL_ACCURACY_LENIENT, right || lenient);
        tally.add(FULLY_RIGHT, right);
    }

    private boolean isProved(Proof proof, List<Quoted> citations) {
        return proof.all()
                ? proof.evidence().stream().allMatch(entry -> isCited(entry, citations))
                : proof.evidence().stream().anyMatch(entry -> isCited(entry, citations));
    }

    private boolean isCited(List<Gold> entry, List<Quoted> citations) {
        return citations.stream().anyMatch(citation -> isAny(citation, entry));
    }

    /** A source that nobody knows may be any of them: its quotation is not valid anyway. */
    private boolean isAny(Quoted citation, List<Gold> golds) {
        Optional<String> seed = seeds.named(citation.source());
        return golds.stream()
                .filter(gold -> seed.isEmpty() || seed.get().equals(gold.seed()))
                .anyMatch(gold -> Overlap.of(citation.quote(), gold.quote()));
    }

    private static boolean isClean(Rubric rubric, String text) {
        return !holdsAny(text, rubric.mustNot());
    }

    private static boolean meets(List<List<String>> groups, String text) {
        return groups.stream().allMatch(group -> holdsAny(text, group));
    }

    private static boolean holdsAny(String text, List<String> alternatives) {
        return alternatives.stream().map(Normal::withEnds).anyMatch(text::contains);
    }

    /** With a blank at each end, so that the first and the last word have one around them too. */
    private static String text(Prediction prediction) {
        return " " + Normal.of(prediction.answer()) + " ";
    }
}
