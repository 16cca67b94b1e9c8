package summitbot.answer;

import java.util.List;
import java.util.Optional;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.NoEvidence;
import summitbot.domain.Corpus;
import summitbot.domain.Question;

/** Composes answers of the sources' own sentences, with no model. */
final class Extractive {
    /** Below this probability that the evidence answers, the bot refuses; fitted with the weights. */
    private static final double FLOOR = 0.55;

    /** As {@link #FLOOR}, for a question about what somebody said who says something. */
    private static final double FLOOR_SAID = 0.5;

    private final Topics topics;
    private final Overview overview;
    private final Contradictions contradictions;
    private final Sayings sayings;
    private final Attribution attribution;
    private final People people;
    private final Differences differences = new Differences();
    private final Facts facts = new Facts();

    Extractive(Corpus corpus, Speech speech) {
        this.topics = new Topics(corpus);
        this.overview = new Overview(corpus);
        this.contradictions = new Contradictions(corpus);
        this.sayings = new Sayings(speech);
        this.attribution = new Attribution(speech);
        this.people = new People(corpus, speech);
    }

    /** Composes; a refusal is an answer too. */
    Answer compose(Question question, Evidence evidence) {
        return switch (evidence.asked().kind()) {
            case OVERVIEW -> evidence.topic().isEmpty() ? overview.of(question) : fact(evidence);
            case DISAGREEMENT ->
                contradictions.of(question).<Answer>map(all -> all).orElseGet(this::refusal);
            case SAYINGS -> said(evidence);
            case SPEAKER -> speaker(evidence);
            case PERSON -> person(question, evidence);
            case TIME, PLACE, AMOUNT, REASON, MANNER, YES_NO, THING -> fact(evidence);
        };
    }

    private Answer person(Question question, Evidence evidence) {
        if (evidence.topic().isEmpty()) {
            return people.of(question.within());
        }
        return evidence.onlyNames() ? people.introduce(evidence).orElseGet(() -> fact(evidence)) : fact(evidence);
    }

    private Answer said(Evidence evidence) {
        List<String> topic = evidence.topic();
        String speaker = evidence.asked().speaker().orElseThrow();
        if (topic.isEmpty()) {
            return sayings.of(speaker, evidence).orElseGet(() -> fact(evidence));
        }
        return isRefused(evidence)
                ? refusal()
                : sayings.about(speaker, evidence, Facts.choose(evidence)).orElseGet(() -> facts.of(evidence));
    }

    private Answer speaker(Evidence evidence) {
        return isRefused(evidence) || !Attribution.isQuoted(evidence)
                ? refusal()
                : attribution.of(evidence).orElseGet(() -> facts.of(evidence));
    }

    private Answer fact(Evidence evidence) {
        return isRefused(evidence)
                ? refusal()
                : differences.of(evidence).<Answer>map(both -> both).orElseGet(() -> facts.of(evidence));
    }

    Answer refusal() {
        return new NoEvidence(topics.list());
    }

    /** Both sides of what the sources differ on, if they do on what is asked. */
    Optional<Grounded> differences(Evidence evidence) {
        return differences.of(evidence);
    }

    private static boolean isRefused(Evidence evidence) {
        double floor = evidence.asked().kind() == Asked.Kind.SAYINGS ? FLOOR_SAID : FLOOR;
        return evidence.ranked().isEmpty() || evidence.answerable() < floor || evidence.beyond();
    }
}
