package summitbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.retrieval.Hit;
import summitbot.retrieval.Vocabulary;

/** Scores a question against the sentences of the passages found; a trained reader could take its place. */
final class Weigher {
    private static final Logistic CHOOSE = Logistic.load("choose", Signals.NAMES);
    private static final Logistic ANSWERABLE = Logistic.load("answerable", Doubts.NAMES);

    /** For a question about given sources, where shared words show little: they are about the same matter anyway. */
    private static final Logistic ANSWERABLE_WITHIN = Logistic.load("within", Doubts.NAMES);

    private static final int SPEAKER = Signals.NAMES.indexOf("speaker");
    private static final int COVERAGE = Signals.NAMES.indexOf("coverage");
    private static final int WANTED = Signals.NAMES.indexOf("wanted");

    /** A value that is asked for must stand in one of so many best sentences. */
    private static final int BEST = 3;

    /** What is left of the score of a sentence about an earlier occasion; too rare in the sets to be fitted. */
    private static final double EARLIER = 0.5;

    /** How sure it is at least that an answer stands behind the same question. */
    private static final double ASKED = 0.9;

    private static final double ALL = 0.99;

    /** What is left of the score of a question of the sources. */
    private static final double ASKING = 0.1;

    /** What is left of the score of a sentence that tells what comes of the matter to somebody who asks why. */
    private static final double REVERSED = 0.1;

    /** What is left of the score of a sentence without the plain form that is asked for, such as a duration. */
    private static final double UNMET = 0.3;

    /** A duration or a sum is found in many a sentence: so much of what is asked about must stand beside it. */
    private static final double BESIDE = 0.25;

    private final Logistic choose;
    private final Reading reading;
    private final Content content;
    private final Absence absence;
    private final Strictness strictness;
    private final Causes causes;

    Weigher(Vocabulary vocabulary, Cues cues, Speech speech) {
        this(vocabulary, cues, speech, CHOOSE);
    }

    /** @param choose tells how likely a sentence is to hold the answer */
    Weigher(Vocabulary vocabulary, Cues cues, Speech speech, Logistic choose) {
        this.choose = choose;
        this.reading = new Reading(new Coverage(vocabulary), new Stems(vocabulary), speech);
        this.content = new Content(reading.stems(), cues);
        this.absence = new Absence(reading, vocabulary, cues);
        this.strictness = new Strictness(reading);
        this.causes = new Causes(reading);
    }

    Evidence weigh(Asked asked, List<Hit> found, boolean within) {
        List<Hit> hits = reading.interview().answers(asked, found);
        List<String> stems = content.of(asked);
        List<String> topic = Content.topic(stems);
        List<Candidate> ranked = ranked(asked, stems, hits);
        if (ranked.isEmpty()) {
            return new Evidence(asked, topic, ranked, 0, false, true);
        }
        double answerable = (within ? ANSWERABLE_WITHIN : ANSWERABLE).probability(doubts(asked, stems, hits, ranked));
        boolean onlyNames = !topic.isEmpty() && (reading.names(asked).containsAll(topic) || isSomebody(asked));
        // Of given sources the words of the question are known to be the matter: what is missing is weighed with all
        // else.
        boolean known = hits.stream().anyMatch(hit -> isAsked(asked, hit, ranked.getFirst()));
        boolean beyond = !within && !known && isBeyond(asked, stems, hits, ranked);
        return new Evidence(asked, topic, ranked, known ? Math.max(answerable, ASKED) : answerable, onlyNames, beyond);
    }

    /** Whether the source itself asks the same with all words of the question, and goes on with the sentence. */
    private boolean isAsked(Asked asked, Hit hit, int sentence, List<Double> signals) {
        return signals.get(COVERAGE) >= ALL && reading.interview().asksSame(asked, hit, sentence);
    }

    private boolean isAsked(Asked asked, Hit hit, Candidate best) {
        return hit.passage().equals(best.passage())
                && isAsked(asked, hit, hit.passage().sentences().indexOf(best.sentence()), best.signals());
    }

    /** Whether something that is asked for is in no source, however much the best sentences look like an answer. */
    private boolean isBeyond(Asked asked, List<String> stems, List<Hit> hits, List<Candidate> ranked) {
        return absence.of(asked, Content.topic(stems), hits)
                || lacksWanted(asked, ranked)
                || strictness.lacks(asked, stems, ranked.subList(0, Math.min(BEST, ranked.size())));
    }

    /** Whether the sources have all words of the phrase. */
    boolean knows(String phrase) {
        return reading.coverage().unknown(reading.stems().of(phrase)) == 0;
    }

    /** With words of the sources in place of those that they do not have. */
    String widened(String search) {
        List<String> words = QuestionReader.words(search).stream()
                .filter(word -> !Stopwords.is(word))
                .toList();
        List<String> instead = reading.coverage().instead(words);
        return instead.isEmpty() ? search : search + " " + String.join(" ", instead);
    }

    List<String> content(Asked asked) {
        return content.of(asked);
    }

    /** Best first. */
    List<Candidate> ranked(Asked asked, List<String> stems, List<Hit> hits) {
        List<Candidate> ranked = new ArrayList<>(spokenFirst(asked, candidates(asked, stems, hits)));
        ranked.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return ranked;
    }

    List<Candidate> candidates(Asked asked, List<String> stems, List<Hit> hits) {
        Signals signals = new Signals(asked, stems, reading);
        Form form = Form.of(asked);
        List<Candidate> found = new ArrayList<>();
        for (int rank = 0; rank < hits.size(); rank++) {
            Passage passage = hits.get(rank).passage();
            List<List<Double>> all = signals.of(hits.get(rank), rank);
            for (int i = 0; i < all.size(); i++) {
                Sentence sentence = passage.sentences().get(i);
                List<Double> measured = all.get(i);
                String text = passage.text(sentence);
                boolean reversed = form == Form.REASON && causes.isReversed(stems, text);
                double share = isAsked(asked, hits.get(rank), i, measured)
                        ? 1
                        : share(asked, form, text, measured) * (reversed ? REVERSED : 1);
                found.add(new Candidate(passage, sentence, measured, share * choose.probability(measured)));
            }
        }
        return found;
    }

    List<Double> doubts(Asked asked, List<String> stems, List<Hit> hits, List<Candidate> ranked) {
        return new Doubts(asked, stems, reading).of(hits, ranked);
    }

    /** What is left of the score of a sentence for what the weights do not know. */
    private static double share(Asked asked, Form form, String text, List<Double> measured) {
        double share = Interview.asks(text) ? ASKING : Tenses.clash(asked, text) ? EARLIER : 1;
        return form.isPlain() && measured.get(WANTED) == 0 ? share * UNMET : share;
    }

    /** Only what the speaker asked about says, where he says anything. */
    private static List<Candidate> spokenFirst(Asked asked, List<Candidate> found) {
        List<Candidate> spoken =
                found.stream().filter(c -> c.signals().get(SPEAKER) > 0).toList();
        return asked.kind() != Asked.Kind.SAYINGS || spoken.isEmpty() ? found : spoken;
    }

    /** A name in another spelling than the sources'. */
    private boolean isSomebody(Asked asked) {
        return asked.kind() == Asked.Kind.PERSON
                && reading.speech().speaker(asked.somebody(), Set.of()).isPresent();
    }

    /** A form is asked for, and none of the best sentences holds it. */
    private static boolean lacksWanted(Asked asked, List<Candidate> ranked) {
        Form form = Form.of(asked);
        double beside = form.isPlain() ? BESIDE : 0;
        return form.isStrict()
                && ranked.stream()
                        .limit(BEST)
                        .noneMatch(
                                c -> c.signals().get(WANTED) > 0 && c.signals().get(COVERAGE) >= beside);
    }
}
